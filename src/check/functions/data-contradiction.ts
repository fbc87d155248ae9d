import type { Evidence, Fact } from '../../extract/fact.js'
import { statementAt } from '../../extract/statement-index.js'
import type { Statement } from '../../read/statement.js'
import type { CheckContext, CheckFunction, Verdict } from '../check-function.js'

type Category = Fact<'data-category'>

/** A passage that speaks of a category, with what it says is done. */
interface Passage {
  readonly quote: Evidence
  readonly statement: Statement
}

/** Kinds of special data: what is denied of all is denied of each. */
const special: ReadonlySet<string> = new Set([
  'health',
  'biometric',
  'genetic',
  'race-ethnicity',
  'political',
  'religion',
  'sexual',
])
/** What says that a practice was not meant, not that it does not happen. */
const unmeant =
  /knowingly|intentionally|намеренно|умышленно|целенаправленно|сознательно|қасақана|әдейі|білдіре/iu

/** What another party takes in, and what is only cut short. */
const throughOthers =
  /(?:through|via|by)\s+(?:\p{L}+\s+){0,3}(?:provider|processor|bank|gateway|partner|third part)|(?:через|посредством|на\s+стороне|на\s+странице)\s+(?:\p{L}+\s+){0,3}(?:платеж|платёж|банк|провайдер|эквайринг|агрегатор)|(?<!\p{L})full(?!\p{L})|(?<!\p{L})полн(?:ые|ых|ый|ого|ом)(?!\p{L})|толық/iu

/**
 * Fails where the same data, or a kind of it, is collected by one statement and never collected by another.
 * Actions are kept apart: not to share contradicts nothing, and not to keep what is collected is for review.
 * Statements on children, on third parties, with a condition or an exception, and pairs in one sentence are left out.
 */
export const dataContradiction: CheckFunction = {
  name: 'data-contradiction',
  options: { type: 'object', additionalProperties: false },
  judge(targets, context) {
    const facts = targets.flatMap(({ fact }) => (fact?.type === 'data-category' ? [fact as Category] : []))
    const denied = facts.filter(({ polarity }) => polarity === 'denied')
    return denied.flatMap((denial) =>
      facts
        .filter(
          ({ polarity, value }) => polarity === 'affirmed' && covers(denial.value.category, value.category),
        )
        .flatMap((fact) => pair(fact, denial, context)),
    )
  },
}

const covers = (denied: string, affirmed: string): boolean =>
  denied !== 'children' && (denied === affirmed || (denied === 'special-category' && special.has(affirmed)))

function pair(affirmed: Category, denied: Category, context: CheckContext): Verdict[] {
  const denial = passages(denied, context).find((passage) => deniesPlainly(passage, context))
  if (!denial) return []
  const plain = passages(affirmed, context).find(
    (passage) => passage.statement.start !== denial.statement.start && affirmsPlainly(passage),
  )
  if (!plain) return []
  const onlyKept = denial.statement.actions.includes('store') && !denial.statement.actions.includes('collect')
  const path = [...new Set([affirmed.value.category, denied.value.category])].join(' → ')
  return [
    {
      outcome: onlyKept && !plain.statement.actions.includes('store') ? 'needs-review' : 'fail',
      evidence: [plain.quote, denial.quote],
      data: { affirmed: plain.quote.quote, denied: denial.quote.quote, path },
    },
  ]
}

function passages(fact: Category, { statements, factsOf }: CheckContext): Passage[] {
  const services = factsOf('recipient').filter(({ value }) => value.name !== undefined)
  const ofServices = new Set(services.flatMap(({ evidence }) => evidence.map(({ start }) => start)))
  return fact.evidence.flatMap((quote) => {
    const statement = statementAt(statements, quote.start)
    if (!statement || (statement.kind !== 'practice' && statement.kind !== 'principle')) return []
    if (isOfOthers(statement) || throughOthers.test(quote.quote) || ofServices.has(quote.start)) return []
    return [{ quote, statement }]
  })
}

const isOfOthers = ({ topics, ownTopics, actor }: Statement): boolean =>
  topics.includes('children') || ownTopics.includes('children') || actor === 'third-party'

/** The sentence before may hold the condition that the denial rests on. */
function deniesPlainly({ statement, quote }: Passage, { statements, document }: CheckContext): boolean {
  const before = statements[statement.sentence - 1]
  const conditional = before?.clause === statement.clause && before.conditions.length > 0
  const denied = statement.polarity === 'denied' || limitsAnother(statement, document.text)
  return denied && !conditional && !unmeant.test(quote.quote) && takesIn(statement, quote)
}

/** «Мы не собираем номера карт, их видит только банк»: the word "only" of another clause sets no condition. */
function limitsAnother({ conditions, negated, exceptions }: Statement, text: string): boolean {
  if (negated.length === 0 || exceptions.length > 0) return false
  return conditions.every(
    ({ start, end }) =>
      /^(?:только|исключительно|only|тек)$/iu.test(text.slice(start, end)) &&
      text.slice(negated[0]!.start, start).includes(','),
  )
}

/** "Process" takes in all that is done with data; "use" does not. */
function takesIn({ actions }: Statement, { quote }: Evidence): boolean {
  if (actions.some((action) => action === 'collect' || action === 'store')) return true
  return /обрабат|обработк|записыва|запрашива|process|record|өңде|жазып/iu.test(quote)
}

function affirmsPlainly({ statement, quote }: Passage): boolean {
  const { conditions, exceptions, topics } = statement
  const takes = takesIn(statement, quote) || topics.includes('data')
  return takes && conditions.length === 0 && exceptions.length === 0 && !unmeant.test(quote.quote)
}
