import type { PhraseMatch } from '../../language/phrases/phrase-matcher.js'
import type { Reading } from '../../read/read-statements.js'
import type { Statement } from '../../read/statement.js'

/** How far behind "service providers" what they do may stand, in words and in characters. */
const mostWords = 30
const mostChars = 320
/** What providers are engaged for follows these: "for hosting", "such as", "that help us with", «(хостинг, рассылки)». */
const leadsIn =
  /^["”»)]?(?:\s?[:(–—-]|,?\s(?:for|such as|including|e\.g\.|to|who|that|which|like|in|для|по|котор|в том числе|например|включая|осуществля|оказыва|предоставля|привлек))/iu

/** What the providers named by a term are engaged for, as terms whose ids are kinds of receivers. */
export function engagedFor(
  { scan, document }: Reading,
  statement: Statement,
  provider: PhraseMatch,
): PhraseMatch[] {
  const end = Math.min(statement.end, provider.end + mostChars)
  if (!leadsIn.test(document.text.slice(provider.end, end))) return []
  return scan
    .find('recipient-service', { start: provider.end, end })
    .filter(({ firstToken }) => firstToken - provider.endToken <= mostWords)
}
