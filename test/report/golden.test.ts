import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { render, type Format } from '../../src/report/render.js'
import { russianSample } from './russian-sample.js'
import { englishSample, kazakhSample } from './small-samples.js'

/** Renewed by `npx vitest run test/report/golden.test.ts --update`; look at what changed. */
const reports: readonly (readonly [string, Format, typeof englishSample, 'en' | 'ru' | 'kk'])[] = [
  ['english.html', 'html', englishSample, 'en'],
  ['kazakh.md', 'markdown', kazakhSample, 'kk'],
  ['russian.md', 'markdown', russianSample, 'ru'],
  ['russian.txt', 'terminal', russianSample, 'ru'],
  ['english.sarif', 'sarif', englishSample, 'en'],
  ['russian.junit.xml', 'junit', russianSample, 'ru'],
  ['english.csv', 'csv', englishSample, 'en'],
  ['russian.annotations.txt', 'github', russianSample, 'ru'],
]

it.each(reports)('%s is as it was looked at', async (name, format, audit, lang) => {
  const file = fileURLToPath(new URL(`./golden/${name}`, import.meta.url))
  await expect(await render(audit, format, { lang, written: ['audit.html'] })).toMatchFileSnapshot(file)
})
