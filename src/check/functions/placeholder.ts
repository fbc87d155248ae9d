import type { Span } from '../../document/policy-document.js'
import { quoteAround } from '../../extract/evidence.js'
import type { CheckContext, CheckFunction } from '../check-function.js'

/** A mark that a template leaves open. Its pattern is tried only on a text that holds one of its signs. */
interface Mark {
  readonly signs: readonly string[]
  readonly pattern: RegExp
}

const marks: readonly Mark[] = [
  { signs: ['{', '<%'], pattern: /\{\{[^{}\n]{0,80}\}\}|<%[^%\n]{0,80}%>|\$\{[^{}\n]{0,60}\}/gu },
  { signs: ['['], pattern: /\[(?=[^\]\n]*\p{L})[^\]\n]{2,120}\]/gu },
  { signs: ['<'], pattern: /<(?=[^>\n]*\p{L})(?![/!]|https?:|mailto:)[\p{L} _-]{3,60}>/gu },
  { signs: ['___', '......'], pattern: /_{3,}|(?<![\p{L}\p{N}.])\.{6,}(?![\p{L}\p{N}.])/gu },
  { signs: ['XX', 'ХХ', 'xx', 'хх'], pattern: /(?<![\p{L}\p{N}])[XХxх]{3,}(?![\p{L}\p{N}])/gu },
  {
    signs: ['example.', 'domain.', 'site.', 'company.', 'email.', 'Example.', 'Domain.', 'Company.'],
    pattern:
      /(?<![\p{L}\p{N}.@-])(?:[\p{L}\p{N}._-]{1,40}@)?(?:example|yourdomain|yoursite|domain|mysite|company|email)\.(?:com|org|net|ru|kz)(?![\p{L}\p{N}-])/giu,
  },
  {
    signs: ['muster', 'Muster', 'orem ipsum', 'TODO', 'TBD'],
    pattern: /(?<!\p{L})muster(?:mann)?@[\p{L}\p{N}.-]{1,40}|lorem ipsum|(?<!\p{L})(?:TODO|TBD)(?!\p{L})/giu,
  },
]

const matchesOf = ({ signs, pattern }: Mark, text: string): RegExpExecArray[] =>
  signs.some((sign) => text.includes(sign)) ? [...text.matchAll(pattern)] : []

/** In brackets, but no gap to fill: notes, references, ellipses. */
const harmless =
  /^(?:\[(?:sic|\d+|…|\.{3}|\p{L}|at|dot|собака|точка|email protected|edit|править|примечание|note|сноска)(?![\p{L}\d])|<(?:strong|span|div|table|tbody|thead|html|body|script|style|article|section|button|form|input|label|img|iframe)(?!\p{L}))/iu
/** A blank beside a year, a month or quotation marks is a date's; a row of them is a signature's. */
const dateAround = /20\s?\d{0,2}\s*_*\s*(?:г|ж|year)|[«"“]\s*_+\s*[»"”]|_+\s*[./]\s*_+/u
const signatureAround =
  /подпис|утвержда|директор|руководител|м\.\s?п\.|signature|signed|director|қолы|бекітемін|басшы/iu

/** Fails on what a template left to fill in, beside the phrases that `given` selects. Dates are another check's. */
export const placeholder: CheckFunction = {
  name: 'placeholder',
  options: { type: 'object', additionalProperties: false },
  judge(targets, context) {
    const found = marks.flatMap((mark) =>
      matchesOf(mark, context.document.text).flatMap((match) => keep(match, context)),
    )
    const evidence = [
      ...targets.flatMap((target) => target.evidence),
      ...found.map((span) => quoteAround(context.document, span)),
    ]
    if (evidence.length === 0) return []
    const unique = [...new Map(evidence.map((one) => [one.start, one])).values()].sort(
      (a, b) => a.start - b.start,
    )
    const first = found[0]
    const term = targets[0]?.term ?? (first ? context.document.text.slice(first.start, first.end) : '')
    return [{ evidence: unique, data: { term, count: String(unique.length) } }]
  },
}

function keep(match: RegExpExecArray, { document }: CheckContext): Span[] {
  const span = { start: match.index, end: match.index + match[0].length }
  if (harmless.test(match[0]) || /^[[{<]+[^\]}>]{0,30}(?:\bdate\b|дат[аыу]|күн)/iu.test(match[0])) return []
  const around = document.text.slice(Math.max(0, span.start - 40), span.end + 24)
  const isBlank = /^[_.]/.test(match[0])
  if (isBlank && (dateAround.test(around) || signatureAround.test(around))) return []
  if (
    match[0].startsWith('.') &&
    /\d\s*$/.test(document.text.slice(span.end, span.end + 6).split('\n')[0] ?? '')
  )
    return []
  if (document.links.some((link) => link.start <= span.start && span.end <= link.end)) return []
  return [span]
}
