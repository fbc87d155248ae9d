import type { Reading } from '../read/read-statements.js'
import type { Action, Statement, Topic } from '../read/statement.js'

/** Where names of data say what a request or a right needs, not what is collected. */
const elsewhere: readonly Topic[] = ['requests', 'rights', 'contacts', 'changes', 'disclaimer']

const processing: readonly Action[] = ['collect', 'use', 'store', 'share']

/**
 * How strongly a statement's place says that data named in it is collected. `list`: under a heading or lead-in of
 * data; `sentence`: something is done with data in its own words; `enumeration`: nothing says so but the data itself,
 * if there is enough of it; `denial`: only what it denies counts.
 */
export type DataContext = 'list' | 'sentence' | 'enumeration' | 'denial'

export function dataContextOf(reading: Reading, statement: Statement): DataContext | undefined {
  if (!mayNameData(reading, statement)) return undefined
  const [nearest] = statement.topics
  if (nearest === 'security' && !isUnderCollection(reading, statement)) return 'denial'
  if (nearest !== undefined && elsewhere.includes(nearest)) return undefined
  if (nearest === 'data' || isUnderCollection(reading, statement)) return 'list'
  if (statement.ownTopics.includes('requests')) return undefined
  if (statement.ownTopics.includes('rights') && statement.actor !== 'operator') return undefined
  if (isLabelled(reading, statement)) return 'list'
  return isProcessing(reading, statement) || isPartOfData(reading, statement) ? 'sentence' : 'enumeration'
}

/** "Technical data means your IP address …" in a list of data names what is collected; a definition of personal data doesn't. */
function mayNameData({ document }: Reading, { kind, topics, start, end }: Statement): boolean {
  if (kind === 'definition')
    return (
      topics[0] === 'data' && !definesPersonalData.test(document.text.slice(start, Math.min(end, start + 80)))
    )
  return kind === 'practice' || kind === 'principle' || kind === 'duty-of-subject'
}

const definesPersonalData = /personal (?:data|information)|GDPR|персональн|дербес|жеке дерек/iu

/** «Данные родителя: ФИО, телефон»: a list within one sentence. */
function isLabelled({ document }: Reading, { start, end }: Statement): boolean {
  return labelled.test(document.text.slice(start, Math.min(end, start + 120)))
}

const labelled =
  /^[^:]{0,60}(?:данны[ехм]|сведени[яй]|информаци[яию]|data|information|details|субъектов|дерек|мәлімет|ақпарат)[^:.]{0,40}:\s*\S/iu

function isProcessing(reading: Reading, statement: Statement): boolean {
  if (statement.ownTopics.includes('cookies')) return true
  const own = reading.scan.find('action', statement).map(({ id }) => id as Action)
  if (own.includes('protect') && !own.includes('collect') && statement.ownTopics.includes('security'))
    return false
  return own.some((action) => processing.includes(action))
}

/** An item or cell that says nothing of its own, or a sentence deeper under a heading of data or cookies. */
function isPartOfData(reading: Reading, statement: Statement): boolean {
  const [nearest] = statement.topics
  if (nearest === 'purposes') return false
  const { kind } = reading.document.clauses[statement.clause]!
  return kind === 'item' || kind === 'cell' || nearest === 'cookies' || statement.topics.includes('data')
}

/** A list under "We may collect:", whatever its heading. */
function isUnderCollection({ scan, statements }: Reading, { leadIn, topics }: Statement): boolean {
  const lead = leadIn === undefined ? undefined : statements[leadIn]
  if (lead === undefined || (topics[0] !== undefined && elsewhere.includes(topics[0]))) return false
  return topics[0] !== 'purposes' && scan.find('action', lead).some(({ id }) => id === 'collect')
}
