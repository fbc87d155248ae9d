const headLines = 4_000

/** What a line of Markdown has and a line of plain text hardly ever does, with the weight of one such line. */
const marks: readonly (readonly [RegExp, number])[] = [
  [/^ {0,3}#{1,6} +\S/, 2],
  [/\*\*[^\s*][^*\n]{0,300}\*\*/, 2],
  [/(?<![\p{L}\p{N}_])__[^\s_][^_\n]{0,300}__(?![\p{L}\p{N}_])/u, 2],
  [/\[[^\]\n]{1,300}\]\((?:https?:|mailto:|tel:|[#./\w])[^)\n]{0,2000}\)/, 2],
  [/^ {0,3}\|?(?: *:?-{3,}:? *\|)+(?: *:?-{3,}:? *)?$/, 3],
  [/^ {0,3}(?:`{3,}|~{3,})[\w-]{0,20}$/, 2],
  [/^ {0,3}={3,}\s*$/, 2],
  [/^ {0,3}(?:\* ){2,}\*\s*$/, 1],
  [/\d\\[.)]|\\[[\]*_#]/, 1],
  [/^ {0,3}[-*+] +\[[ xX]\] /, 1],
  [/^ {0,3}!\[[^\]\n]{0,200}\]\(/, 2],
  [/^ {0,3}\* {1,3}\S/, 0.5],
  [/<https?:\/\/[^\s>]{1,500}>/, 1],
]

/** Plain text has a stray mark now and then; Markdown has one for every so many lines. */
const linesForOneMark = 600

/**
 * Whether a text is Markdown: marks of it weigh two or more and come often enough. Numbers and dashes at the start of lines
 * don't count, since plain policies have them. Looks at the first 4,000 lines.
 */
export function looksLikeMarkdown(text: string): boolean {
  let weight = 0
  let filled = 0
  let seen = 0
  for (let start = 0; start < text.length && seen < headLines; seen++) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, Math.min(end, start + 5_000))
    start = end + 1
    if (line.trim() === '') continue
    filled++
    weight += lineWeight(line)
  }
  return weight >= Math.max(2, filled / linesForOneMark)
}

/** The heaviest mark of the line counts, so that one odd line cannot decide alone more than once. */
function lineWeight(line: string): number {
  if (!/[#*_[|`~=\\<]/.test(line)) return 0
  let weight = 0
  for (const [pattern, value] of marks) if (value > weight && pattern.test(line)) weight = value
  return weight
}
