import type { PhraseMatch } from '../language/phrases/phrase-matcher.js'
import type { Reading } from '../read/read-statements.js'
import type { Statement } from '../read/statement.js'
import type { Extractor } from './extract-facts.js'
import type { FactDraft } from './fact.js'
import { storedPlaces } from './storage/stored-places.js'
import { isAbroad, placesNamed } from './transfer/destinations.js'
import { sentAbroad } from './transfer/sent-abroad.js'
import { safeguardsOf } from './transfer/safeguards.js'
import { transferStatus, type TransferStatus } from './transfer/transfer-status.js'
import { viaTerm } from './via-term.js'

const giveNone: ReadonlySet<string> = new Set(['heading', 'definition', 'reference'])
/** A transfer of data under "your right to data portability" goes to another company, not abroad. */
const elsewhere: ReadonlySet<string> = new Set(['rights', 'requests'])

/** Transfers abroad: said to happen, denied, or only the law's conditions of them; data kept abroad is transferred. */
export const extractTransfers: Extractor = (reading) => {
  const stated = reading.statements.flatMap((statement) => {
    const cue = cueOf(reading, statement)
    return cue ? [draft(reading, statement, cue, statusUnderLeadIn(reading, statement, cue))] : []
  })
  return [...stated, ...keptAbroad(reading), ...namedAbroad(reading)]
}

/** Data sent to countries that are named, where the sentence has no word for a transfer abroad. */
function namedAbroad(reading: Reading): FactDraft[] {
  return sentAbroad(reading)
    .filter(({ statement }) => cueOf(reading, statement) === undefined)
    .map(({ statement, countries, at, cue }) => ({
      type: 'transfer',
      value: { status: 'affirmed', countries, safeguards: safeguardsOf(reading, statement) },
      polarity: 'affirmed',
      at: { start: at.start, end: at.end },
      via: viaTerm(reading, statement, cue),
    }))
}

function cueOf({ scan, document }: Reading, statement: Statement): PhraseMatch | undefined {
  if (giveNone.has(statement.kind)) return undefined
  if (elsewhere.has(statement.topics[0] ?? '')) return undefined
  const cues = scan.find('transfer-cue', statement)
  const cue =
    cues.find(({ id }) => id === 'abroad') ??
    cues.find(({ start, end }) => ofTransfer.test(document.text.slice(start, end)))
  return cue && (statement.negated.length > 0 || saysMore(document.text, statement, cue)) ? cue : undefined
}

/** The law's conditions count where they name a transfer themselves: «до начала трансграничной передачи». */
const ofTransfer = /трансгранич|иностранн|трансшекара|шет мемлекет|transfer/iu

/** A line of a table of contents, or a title that is set as a paragraph, says only what follows. */
function saysMore(text: string, { start, end }: Statement, cue: PhraseMatch): boolean {
  const around = `${text.slice(start, cue.start)} ${text.slice(cue.end, end)}`
  return (around.match(/\p{L}{2,}/gu) ?? []).length > 1
}

/** An item under the law's conditions of transfers is one of them. */
function statusUnderLeadIn(reading: Reading, statement: Statement, cue: PhraseMatch): TransferStatus {
  const lead = statement.leadIn === undefined ? undefined : reading.statements[statement.leadIn]
  const above = lead && lead !== statement ? cueOf(reading, lead) : undefined
  if (above && transferStatus(reading, lead!, above) === 'generic') return 'generic'
  return transferStatus(reading, statement, cue)
}

function draft(reading: Reading, statement: Statement, cue: PhraseMatch, status: TransferStatus): FactDraft {
  const items = status === 'affirmed' ? itemsUnder(reading, statement) : []
  const places = [statement, ...items].flatMap((one) => placesNamed(reading, one))
  const abroad = places.map(({ code }) => code).filter((code) => isAbroad(reading, code))
  return {
    type: 'transfer',
    value: {
      status: status === 'generic' && abroad.length > 0 ? 'affirmed' : status,
      countries: status === 'denied' ? [] : [...new Set(abroad)],
      safeguards: status === 'denied' ? [] : safeguardsOf(reading, statement),
    },
    polarity: status === 'denied' ? 'denied' : 'affirmed',
    at: { start: cue.start, end: cue.end },
    via: viaTerm(reading, statement, cue),
  }
}

/** The list that a statement leads in: «передаются в следующие страны:». */
function itemsUnder({ statements }: Reading, { sentence }: Statement): Statement[] {
  const items: Statement[] = []
  for (let at = sentence + 1; at < statements.length; at++) {
    const next = statements[at]!
    if (next.leadIn !== sentence) break
    items.push(next)
  }
  return items
}

function keptAbroad(reading: Reading): FactDraft[] {
  return storedPlaces(reading)
    .filter(({ code }) => isAbroad(reading, code))
    .map(({ code, at, via, statement }) => ({
      type: 'transfer',
      value: { status: 'affirmed', countries: [code], safeguards: safeguardsOf(reading, statement) },
      polarity: 'affirmed',
      at,
      via,
    }))
}
