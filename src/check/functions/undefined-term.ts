import { quoteAround } from '../../extract/evidence.js'
import { capitalisedUses } from '../capitalised-uses.js'
import { wordBeginnings } from '../word-beginnings.js'
import type { CheckContext, CheckFunction } from '../check-function.js'

/**
 * Fails on words capitalised as defined terms in the midst of sentences, at least `minUses` times, that no definition
 * explains. `terms`: beginnings of the words that contracts define, by language.
 */
export const undefinedTerm: CheckFunction = {
  name: 'undefined-term',
  options: {
    type: 'object',
    properties: {
      terms: { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } },
      minUses: { type: 'integer', minimum: 1 },
    },
    required: ['terms', 'minUses'],
    additionalProperties: false,
  },
  judge(_targets, context, options) {
    const terms =
      (options['terms'] as Readonly<Record<string, readonly string[]>>)[context.document.language] ?? []
    const minUses = Number(options['minUses'])
    return terms.flatMap((term) => {
      const uses = capitalisedUses(term, context.document.text)
      const [first] = uses
      if (!first || uses.length < minUses || isExplained(term, context)) return []
      const evidence = uses.slice(0, 3).map((at) => quoteAround(context.document, at))
      return [{ evidence, data: { term: first.word, count: String(uses.length) } }]
    })
  },
}

function isExplained(term: string, { factsOf, document }: CheckContext): boolean {
  const known = factsOf('defined-term').some(({ value }) =>
    value.term.toLowerCase().includes(term.toLowerCase()),
  )
  const word = wordBeginnings(term)
  const aside = new RegExp(
    `(?:далее|hereinafter|бұдан әрі)[^.;\\n]{0,60}${word}|[“"«]${word}[»"”]|(?:^|\\n)[^\\p{L}\\n]{0,12}${word}[^\\n]{0,40} (?:[–—-]|means|это) `,
    'iu',
  )
  return known || aside.test(document.text)
}
