import type { PolicyDocument } from '../../document/policy-document.js'
import type { Statement } from '../../read/statement.js'
import type { CheckContext, CheckFunction, Target } from '../check-function.js'
import { searchTrace } from '../search-trace.js'

/** Forms of one person, whom the duty to appoint somebody does not bind. */
const sole =
  /^(?:ИП|ЖК|IE|индивидуальн\p{L}+ предпринимател\p{L}*|жеке кәсіпкер|дара кәсіпкер|самозанят\p{L}*|КХ|ФХ|глава.*|sole .*|individual .*)$/iu
/** Boxes kept for personal data. */
const dedicated =
  /^(?:privacy|dpo|gdpr|data-?protection|dataprivacy|pdn?|personal-?data|persdata|compliance)/u
const fullName =
  /\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:вич|вна|ұлы|қызы|ович|евна)|\p{Lu}\. ?\p{Lu}\.)|[:–—-] ?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\p{Lu}\. ?(?:\p{Lu}\. ?)?\p{Lu}\p{Ll}{2,}|(?:Mr|Ms|Mrs|Dr)\.? \p{Lu}/u
/** How far under the words "responsible person" its name or contact stands, in their section. */
const charactersBelow = 300

/**
 * Fails where a legal entity names no person, unit or dedicated address for personal data. `given` selects the words
 * for such a person; they count with a name or contact beside. With `onlyIfMentioned` silence is no fault.
 */
export const responsiblePerson: CheckFunction = {
  name: 'responsible-person',
  options: {
    type: 'object',
    properties: { entitiesOf: { type: 'array', items: { type: 'string' } } },
    required: ['entitiesOf'],
    additionalProperties: false,
  },
  judge(targets, context, options, given) {
    const binds = (options['entitiesOf'] as readonly string[]).includes(context.jurisdiction?.code ?? '')
    const entity = legalEntity(context)
    if (binds ? !entity : targets.length === 0) return []
    if (isReachable(targets, context)) return []
    const evidence = (targets[0] ?? { evidence: entity?.evidence.slice(0, 1) ?? [] }).evidence
    const searched = searchTrace(context, given, ['contacts', 'requests', 'operator'])
    const hasContacts = context.factsOf('contact').length > 0
    const outcome = !binds && hasContacts ? 'needs-review' : 'fail'
    return [{ outcome, evidence, searched, data: { name: entity?.value.name ?? '—' } }]
  },
}

const legalEntity = ({ factsOf }: CheckContext) =>
  factsOf('operator').find(
    ({ value }) =>
      value.name && value.nameKind === 'legal' && value.legalForm && !sole.test(value.legalForm.trim()),
  )

function isReachable(targets: readonly Target[], context: CheckContext): boolean {
  const contacts = context.factsOf('contact')
  if (contacts.some(({ value }) => value.role === 'dpo')) return true
  if (contacts.some(({ value }) => value.kind === 'email' && dedicated.test(value.value))) return true
  return targets.some((target) => hasNameOrContact(target, context))
}

function hasNameOrContact({ statement }: Target, { document, factsOf }: CheckContext): boolean {
  if (!statement) return false
  const end = endOfBlock(statement, document)
  if (fullName.test(document.text.slice(statement.start, statement.end + 120))) return true
  return factsOf('contact').some(({ evidence }) =>
    evidence.some((one) => one.start >= statement.start && one.start < end),
  )
}

/** The end of what stands under a statement in its own section, up to the limit. */
function endOfBlock({ clause, end }: Statement, { clauses }: PolicyDocument): number {
  const { section } = clauses[clause]!
  let last = clause
  while (clauses[last + 1]?.section === section && clauses[last + 1]!.start < end + charactersBelow) last++
  return Math.min(clauses[last]!.end, end + charactersBelow)
}
