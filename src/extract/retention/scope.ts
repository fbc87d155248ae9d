import type { Reading } from '../../read/read-statements.js'
import { isKeeping, tailStart } from './context.js'
import type { Piece } from './piece.js'

const maxScopeLength = 120
const listMark = /^[\s\d.()•–—*-]*(?:\(?\p{L}\)\s*)?/u
/** Names of data as a whole: they narrow nothing. */
const general =
  /^(?:(?:the|your|any|all|this|such|these|user|users'?|ваши|все|такие|указанные|данные|его|их|сіздің|барлық|жеке|дербес|personal|персональные|личные|полученные)\s+)*(?:data|information|info|details|it|them|данные|информация|персональная информация|сведения|хранение|деректер(?:ді|іңізді|іңіз)?|мәліметтер|we|мы|мы не|оператор|компания|the company|срок|біз)?(?:\s+(?:пользовател|субъект|клиент|you|about you|about)\p{L}*)*$/iu

/** What the term of a piece is for: the name before its dash or colon, its row, or the subject of its storing verb. */
export function scopeOf(piece: Piece, { document }: Reading): string | undefined {
  const { cell } = document.clauses[piece.statement.clause]!
  if (cell?.rowHeader && cell.column > 0) return clean(cell.rowHeader)
  const value = firstValue(piece)
  const tail = tailStart(piece.text.slice(0, value))
  if (tail !== undefined) return clean(piece.text.slice(0, tail).replace(/\s*(?:[–—-]|:)\s*$/u, ''))
  const { language } = piece.statement
  if (language === 'kk') return undefined
  return language === 'en' ? englishObject(piece) : subject(piece)
}

const firstValue = (piece: Piece): number =>
  Math.min(
    piece.text.length,
    ...[...piece.durations, ...piece.bounds, ...piece.vague, ...piece.unlimited].map(
      ({ start }) => start - piece.start,
    ),
  )

/** «Платёжные документы хранятся …»: what stands before the storing verb. */
function subject(piece: Piece): string | undefined {
  const verb = piece.cues.find(isKeeping)
  if (verb?.id !== 'store') return undefined
  return clean(piece.text.slice(0, verb.start - piece.start))
}

/** "We keep staff records for …", "Call recordings are kept for …" */
function englishObject(piece: Piece): string | undefined {
  const verb = piece.cues.find(({ id }) => id === 'keep' || id === 'store')
  if (!verb) return undefined
  const before = piece.text.slice(0, verb.start - piece.start).slice(-2 * maxScopeLength)
  const passive = /^(.*?)\s+(?:is|are|will be|may be|shall be)\s*(?:only\s*)?$/isu.exec(before)?.[1]
  if (passive !== undefined) return clean(passive)
  const after = piece.text.slice(verb.end - piece.start, Math.max(verb.end - piece.start, firstValue(piece)))
  return clean(after.replace(/\s+(?:only|for|until|at|as|up|no)(?:\s.*)?$/isu, ''))
}

function clean(text: string): string | undefined {
  const bare = text.replace(listMark, '').replace(/\s+/gu, ' ').trim()
  if (
    bare === '' ||
    bare.length > maxScopeLength ||
    general.test(bare) ||
    /^(?:(?:and|or|и|или)(?!\p{L})|,|(?:an? |the )?(?:period|maximum|minimum|total)(?!\p{L}))/iu.test(bare)
  )
    return undefined
  return bare
}
