import type { PhraseMatch } from '../../language/phrases/phrase-matcher.js'
import { tokenAt } from '../../read/scan.js'
import type { Reading } from '../../read/read-statements.js'
import type { Statement } from '../../read/statement.js'
import type { FactDraft } from '../fact.js'
import { findParties, type Party } from '../identity/find-parties.js'
import { extractOperator } from '../operator.js'
import { statementAt } from '../statement-index.js'
import { givingContext } from './giving-context.js'
import { deniedTerms } from './is-denied.js'
import { nameBeside } from './name-beside.js'
import { unspecified } from './open-receivers.js'
import { termsBeside } from './terms-beside.js'

/** Words between an organisation and the kind that says what it gets data as: "Acme Ltd, our hosting provider". */
const reach = 8
const fallback = 'contractor'

/** Organisations with a legal form that data is given to; never the operator, nor one that the services' list knows. */
export function namedParties(reading: Reading): FactDraft[] {
  const parties = findParties(reading).filter(({ legalForm }) => legalForm !== undefined)
  if (parties.length === 0) return []
  const own = extractOperator(reading).flatMap(({ value }) =>
    'name' in value && value.name ? [wordsOf(value.name)] : [],
  )
  return parties.flatMap((party) => {
    const statement = statementAt(reading.statements, party.at.start)
    if (!statement || own.some((words) => isSame(words, wordsOf(party.name)))) return []
    if (reading.scan.first('service', party.at)) return []
    const term = asTerm(reading, party)
    const kinds = termsBeside(reading, 'recipient', statement, term, reach, reach)
    if (!isReceiver(reading, statement, term, kinds) || isNamedAlready(reading, statement, party, kinds))
      return []
    return [draftOf(party, nearest(term, kinds))]
  })
}

/** «хостинг-провайдеру ООО «Облако»» has its name by the kind beside it. */
const isNamedAlready = (
  reading: Reading,
  statement: Statement,
  { name }: Party,
  kinds: readonly PhraseMatch[],
): boolean =>
  kinds.some((kind) => {
    const beside = nameBeside(reading, statement, kind)
    return beside !== undefined && name.includes(beside)
  })

function isReceiver(
  reading: Reading,
  statement: Statement,
  term: PhraseMatch,
  kinds: readonly PhraseMatch[],
): boolean {
  const context = givingContext(reading, statement)
  if (context === undefined || (context === 'used' && kinds.length === 0)) return false
  return deniedTerms(reading, statement, [term]).size === 0
}

/** A party as a match of vocabulary, so that words can be counted from it. */
function asTerm({ scan }: Reading, { name, at }: Party): PhraseMatch {
  const firstToken = tokenAt(scan.tokens, at.start)
  const endToken = tokenAt(scan.tokens, at.end)
  return { list: 'party', id: 'party', term: name, firstToken, endToken, start: at.start, end: at.end }
}

function nearest(term: PhraseMatch, kinds: readonly PhraseMatch[]): string {
  const distance = (kind: PhraseMatch): number =>
    Math.max(kind.firstToken - term.endToken, term.firstToken - kind.endToken)
  const [kind] = kinds.filter(({ id }) => id !== unspecified).sort((a, b) => distance(a) - distance(b))
  return kind?.id ?? fallback
}

const draftOf = ({ name, country, at }: Party, category: string): FactDraft => ({
  type: 'recipient',
  value: { category, name, ...(country !== undefined && { country }) },
  polarity: 'affirmed',
  at: { start: at.start, end: at.end },
  via: { by: 'recipient/party', match: name },
})

const forms =
  /^(?:inc|llc|ltd|limited|corp|gmbh|plc|llp|the|ооо|тоо|ао|зао|пао|ип|жшс|общ|тов|огра|отве|акци|инди|пред)/u

/** Words of a name by their first four letters, legal forms aside. */
const wordsOf = (name: string): ReadonlySet<string> =>
  new Set(
    (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .map((word) => word.slice(0, 4))
      .filter((word) => !forms.test(word)),
  )

/** Two mentions of one organisation: the words of one are all in the other. */
function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a]
  return fewer.size > 0 && [...fewer].every((word) => more.has(word))
}
