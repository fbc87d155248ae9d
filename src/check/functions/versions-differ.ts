import { sentenceAt } from '../../extract/evidence.js'
import type { Language } from '../../language/language.js'
import type { Evidence, Fact } from '../../extract/fact.js'
import type { CheckContext, CheckFunction, Verdict } from '../check-function.js'

/** What reads the same in any language: periods, numbers, addresses of mail. */
const comparable: Readonly<Record<string, (fact: Fact) => string | undefined>> = {
  retention: ({ value }) => (value as Fact<'retention'>['value']).duration,
  deadline: ({ value }) => {
    const { action, duration } = value as Fact<'deadline'>['value']
    return `${action} ${duration}`
  },
  contact: ({ value }) => {
    const { kind, value: address } = value as Fact<'contact'>['value']
    return kind === 'email' || kind === 'phone' ? address : undefined
  },
  'minimum-age': ({ value }) => String((value as Fact<'minimum-age'>['value']).age),
  right: ({ value }) => (value as Fact<'right'>['value']).right,
  'storage-location': ({ value }) => (value as Fact<'storage-location'>['value']).country,
  date: ({ value }) => (value as Fact<'date'>['value']).date,
}
/** A type that a reader may have missed in one language: a lack there is for a person to judge. */
const unsure = new Set(['right'])

/**
 * Fails where the language versions in one document state different facts; where one version states what the other is
 * silent on, the case needs review.
 */
export const versionsDiffer: CheckFunction = {
  name: 'versions-differ',
  options: { type: 'object', additionalProperties: false },
  judge(_targets, context) {
    const [first, ...others] = languagesOf(context)
    if (!first) return []
    return others.flatMap((other) =>
      Object.keys(comparable).flatMap((type) => compare(type, first, other, context)),
    )
  },
}

/** A language has a version of its own from this share of the letters on, one below the other or side by side. */
const versionShare = 0.2

function languagesOf({ document }: CheckContext): Language[] {
  const lengths = new Map<Language, number>()
  for (const { language, start, end } of document.clauses)
    lengths.set(language, (lengths.get(language) ?? 0) + end - start)
  const all = [...lengths.values()].reduce((sum, length) => sum + length, 0)
  return [...lengths].filter(([, length]) => length >= versionShare * all).map(([language]) => language)
}

interface Stated {
  readonly value: string
  readonly evidence: Evidence
}

function compare(type: string, one: Language, other: Language, context: CheckContext): Verdict[] {
  const [a, b] = [statedIn(one, type, context), statedIn(other, type, context)]
  const onlyA = a.filter(({ value }) => !b.some((stated) => stated.value === value))
  const onlyB = b.filter(({ value }) => !a.some((stated) => stated.value === value))
  if (onlyA.length + onlyB.length === 0) return []
  const both = onlyA.length > 0 && onlyB.length > 0 && !unsure.has(type)
  const show = (stated: readonly Stated[]): string => stated.map(({ value }) => value).join(', ') || '—'
  return [
    {
      outcome: both ? 'fail' : 'needs-review',
      evidence: [...(onlyA[0] ? [onlyA[0].evidence] : []), ...(onlyB[0] ? [onlyB[0].evidence] : [])],
      data: { first: show(onlyA), second: show(onlyB), of: type },
    },
  ]
}

function statedIn(language: Language, type: string, { facts, document }: CheckContext): Stated[] {
  const languageAt = (offset: number): Language | undefined =>
    document.clauses[sentenceAt(document.sentences, offset)?.clause ?? -1]?.language
  const found = new Map<string, Stated>()
  for (const fact of facts) {
    if (fact.type !== type || fact.polarity === 'denied') continue
    const value = comparable[type]!(fact)
    const evidence = fact.evidence.find(({ start }) => languageAt(start) === language)
    if (value !== undefined && evidence) found.set(value, { value, evidence })
  }
  return [...found.values()]
}
