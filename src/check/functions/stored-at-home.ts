import { searchTrace } from '../search-trace.js'
import type { CheckFunction } from '../check-function.js'

/** Fails where no statement puts the data base into the jurisdiction's own country. `{stated}`: where it is put instead. */
export const storedAtHome: CheckFunction = {
  name: 'stored-at-home',
  options: { type: 'object', additionalProperties: false },
  judge(_targets, context, _options, given) {
    const home = context.jurisdiction?.countries ?? []
    const stored = context.factsOf('storage-location').filter(({ polarity }) => polarity !== 'denied')
    if (stored.some(({ value }) => home.includes(value.country))) return []
    const stated = stored.map(({ value }) => value.country).join(', ') || '—'
    const evidence = stored.flatMap((fact) => fact.evidence.slice(0, 1))
    const searched = searchTrace(context, given, ['retention', 'security', 'transfer'])
    return [
      { evidence, ...(evidence.length === 0 && { searched }), data: { country: home[0] ?? '—', stated } },
    ]
  },
}
