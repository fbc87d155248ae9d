import type { CheckContext, CheckFunction, Target } from '../check-function.js'
import type { FactValues } from '../../extract/fact.js'

type Kind = FactValues['contact']['kind']

/** Which contact the words promise. */
const promises: readonly (readonly [Kind, RegExp])[] = [
  ['email', /почт|e-?mail|электронн|пошта/iu],
  ['phone', /телефон|phone|call|звон|қоңырау/iu],
  ['address', /адрес|address|by (?:mail|post)|письм|мекен/iu],
]

/**
 * Fails where the text sends people to a contact that it does not give: what `given` selects promises an e-mail
 * address, a phone, a postal address by its own words, or else any contact.
 */
export const contactPromised: CheckFunction = {
  name: 'contact-promised',
  options: { type: 'object', additionalProperties: false },
  judge(targets, context) {
    const broken = targets.filter((target) => isBroken(target, context))
    if (broken.length === 0) return []
    const evidence = [...new Map(broken.flatMap((t) => t.evidence).map((e) => [e.start, e])).values()]
    return [{ evidence, data: { term: broken[0]!.term ?? '' } }]
  },
}

function isBroken({ term, statement }: Target, { factsOf, document }: CheckContext): boolean {
  const contacts = factsOf('contact')
  const given = (kind: Kind): boolean => contacts.some(({ value }) => value.kind === kind)
  const promised = promises.find(([, words]) => words.test(term ?? ''))?.[0]
  if (promised) return !given(promised)
  if (contacts.length > 0) return false
  return (
    !statement ||
    !document.links.some(
      ({ start, end, target }) =>
        start < statement.end && statement.start < end && /^(?:mailto|tel)/.test(target),
    )
  )
}
