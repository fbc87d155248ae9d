import type { Audit } from '../../src/audit.js'
import { blocksOf, fact, sampleAudit } from './sample-audit.js'

const override = '\u202e'
const escape = '\u001b[31m'

/** Things that some format would obey if it were careless. */
export const nasties = {
  script: '<script>alert(1)</script>',
  entity: '&lt;b&gt; &#60;',
  braces: '{{constructor.constructor}} {{{this}}} ${process.exit(1)}',
  formula: '=HYPERLINK("http://evil.example","click")',
  ansi: `${escape}red\u001b[0m\u0007`,
  cdata: ']]> <![CDATA[',
  bidi: `${override}gpj.exe\u2066x\u2069`,
  quote: `" onmouseover="alert(1)`,
  pipe: '| a | b |',
  markdown: '[click](javascript:alert(1)) `code` # heading <img src=x onerror=alert(1)>',
  command: '::error file=x::y %0A',
  surrogate: 'lone \ud800 end',
} as const

const longWord = 'ы'.repeat(10_000)

const lines = Object.values(nasties)
const all = lines.join(' ')

/** Every text field holds everything nasty. */
export const hostileSample: Audit = sampleAudit({
  location: `dir/"${nasties.script}".txt`,
  blocks: blocksOf(
    [`# ${all}`, ...lines.map((line) => `1. ${line}`), `- ${all}`, longWord]
      .join('\n')
      .replaceAll('\n| ', '\n. '),
  ),
  jurisdictions: ['KZ', nasties.script],
  facts: [
    ...lines.map((line) => fact('contact', { kind: 'messenger', value: line }, line)),
    fact('defined-term', { term: all, definition: longWord }, longWord.slice(0, 600)),
    fact('retention', { kind: 'fixed', duration: all, triggers: [all], scope: all }, lines[0]!),
    fact('recipient', { category: 'bank', name: all, country: all }, lines[1]!),
    fact('data-category', { category: '__proto__' }, lines[2]!),
  ],
  findings: [
    {
      check: 'constructor',
      family: all,
      outcome: 'fail',
      severity: 'high',
      nature: 'law',
      jurisdiction: all,
      title: all,
      message: `${all}\n${longWord}`,
      advice: nasties.formula,
      quotes: [...lines, longWord.slice(0, 600)],
      searched: { sections: ['s1', '__proto__'], phrases: 3 },
      references: [
        { law: all, article: all, url: 'javascript:alert(1)', edition: all, confidence: 'M' },
        {
          law: all,
          url: 'https://law.example/"><script>alert(1)</script>',
          edition: '2026-01-01',
          confidence: 'V',
        },
      ],
    },
  ],
})
