import type { PhraseMatch } from '../../language/phrases/phrase-matcher.js'
import type { Reading } from '../../read/read-statements.js'
import type { Statement } from '../../read/statement.js'
import type { FactValues } from '../fact-values.js'
import { deniedTerms } from '../recipient/is-denied.js'

export type TransferStatus = FactValues['transfer']['status']

/** Any denied action denies that data goes abroad: "we do not store data outside the EU". */
const denials: ReadonlySet<string> = new Set(['share', 'sell', 'transfer', 'any', 'store', 'use'])
/** An exception that leaves all to the law says of no transfer that it happens. */
const lawAlone = /закон|law|заңнама|если иное|unless otherwise/iu

/** What a statement with words for a transfer abroad says of it. */
export function transferStatus(reading: Reading, statement: Statement, cue: PhraseMatch): TransferStatus {
  if (deniedTerms(reading, statement, [cue], denials).size > 0)
    return isExcepted(reading, statement) ? 'affirmed' : 'denied'
  const isLawsCondition = reading.scan.find('transfer-cue', statement).some(({ id }) => id === 'generic')
  return isLawsCondition ? 'generic' : 'affirmed'
}

/** «не осуществляет, за исключением случаев, когда это необходимо для исполнения договора» lets transfers through. */
const isExcepted = ({ document: { text } }: Reading, { exceptions }: Statement): boolean =>
  exceptions.some(({ start, end }) => !lawAlone.test(text.slice(start, end)))
