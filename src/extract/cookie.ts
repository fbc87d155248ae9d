import { polarityAt } from '../read/polarity.js'
import type { Reading } from '../read/read-statements.js'
import type { Statement } from '../read/statement.js'
import type { Extractor } from './extract-facts.js'
import type { FactDraft } from './fact.js'

/** In the order that facts list them. */
const kinds = [
  'necessary',
  'functional',
  'analytics',
  'advertising',
  'session',
  'persistent',
  'third-party',
] as const

/** What one statement says of cookies. */
interface CookieStatement {
  readonly statement: Statement
  /** Whether it names them or stands under a lead-in that does, and does not deny their use. */
  readonly names: 'affirmed' | 'denied' | undefined
  readonly kinds: ReadonlySet<string>
  readonly optOut: boolean
  readonly consentByUse: boolean
}

/** All that the document says of cookies as one fact: their kinds, a way to refuse them, use of the site as consent to them. */
export const extractCookies: Extractor = (reading) => {
  const said = onCookies(reading)
  const polarities = new Set(said.map(({ names }) => names))
  const polarity = polarities.has('affirmed') ? 'affirmed' : polarities.has('denied') ? 'denied' : undefined
  if (polarity === undefined) return []
  const value = {
    kinds: polarity === 'denied' ? [] : kinds.filter((kind) => said.some((one) => one.kinds.has(kind))),
    optOut: said.some(({ optOut }) => optOut),
    consentByUse: said.some(({ consentByUse }) => consentByUse),
  }
  return said.map(({ statement, optOut, consentByUse }): FactDraft => ({
    type: 'cookie',
    value,
    polarity,
    at: { start: statement.start, end: statement.end },
    via: { by: consentByUse ? 'cookie/consent-by-use' : optOut ? 'cookie/opt-out' : 'cookie/mention' },
  }))
}

/** Statements that name cookies, stand under a lead-in that does, or right under a heading of cookies. */
function onCookies(reading: Reading): CookieStatement[] {
  const naming = new Set<number>()
  let spokenOf = -1
  return reading.statements.flatMap((statement) => {
    if (statement.kind === 'heading' || statement.kind === 'reference') return []
    const named = reading.scan.find('cookie-word', statement)
    const under = statement.leadIn !== undefined && naming.has(statement.leadIn)
    if (named.length > 0 || under) {
      naming.add(statement.sentence)
      spokenOf = statement.clause
    } else if (
      statement.topics[0] !== 'cookies' &&
      !(statement.clause === spokenOf && saysThem(reading, statement))
    )
      return []
    const isDenied = named.length > 0 && named.every((match) => polarityAt(statement, match) === 'denied')
    const names = isDenied ? 'denied' : named.length > 0 || under ? 'affirmed' : undefined
    return [{ statement, names, ...detailsOf(reading, statement) }]
  })
}

/** "We use necessary cookies and, if you agree in the banner, …" says of kinds first what is set. */
const isUse = ({ actor, actions }: Statement): boolean =>
  actor === 'operator' && (actions.includes('use') || actions.includes('store'))

/** «Они удаляются …», "You can switch them off …", right behind a sentence that names cookies. */
const saysThem = ({ document }: Reading, { start, end }: Statement): boolean =>
  them.test(document.text.slice(start, Math.min(end, start + longestSentence)))

const them = /(?<!\p{L})(?:they|them|они|их|олар|оларды)(?!\p{L})/iu

/** Of a sentence, as much is looked at for "them", in UTF-16 units. */
const longestSentence = 300

/** A sentence on refusing cookies says what breaks without them, not what they are for. */
function detailsOf(
  { scan }: Reading,
  statement: Statement,
): Pick<CookieStatement, 'kinds' | 'optOut' | 'consentByUse'> {
  const refusal = scan.first('cookie-refusal', statement)
  const optOut = refusal !== undefined
  const byUse = scan.find('consent-mechanism', statement).some(({ id }) => id === 'use-of-site')
  return {
    kinds: new Set(
      scan
        .find('cookie-kind', statement)
        .filter((match) => polarityAt(statement, match) !== 'denied')
        .filter(({ end }) => refusal === undefined || (isUse(statement) && end <= refusal.start))
        .map(({ id }) => id),
    ),
    optOut,
    consentByUse: byUse && scan.first('consent-word', statement) !== undefined,
  }
}
