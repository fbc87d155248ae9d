import type { Line } from './paragraph.js'

/** Marks that writers type for want of a list. */
const typedMark = /^(?:([•●▪■□◦‣·∙○◆◇►▶▸➢➤➔→✓✔✅☑❖⁃*])\s*(?=[^\s*])|([-–—])(?:\s+|(?=\p{L})))/u

export interface MarkedLine extends Line {
  readonly mark?: string
}

/** Takes a typed list mark off the line. */
export function takeMark(line: Line): MarkedLine {
  const match = typedMark.exec(line.text)
  const length = match?.[0].length ?? 0
  if (length === 0 || length === line.text.length) return line
  return { ...cutStart(line, length), mark: match?.[1] ?? match?.[2] ?? '•' }
}

function cutStart(line: Line, length: number): Line {
  const links = line.links
    .map((link) => ({ ...link, start: Math.max(0, link.start - length), end: link.end - length }))
    .filter((link) => link.end > link.start)
  return { ...line, text: line.text.slice(length), links }
}

export function putBefore(prefix: string, line: Line): Line {
  const offset = prefix.length + 1
  const links = line.links.map((link) => ({ ...link, start: link.start + offset, end: link.end + offset }))
  return { ...line, text: `${prefix} ${line.text}`, links }
}

/** Joins all lines into one; `undefined` where there are none. */
export function joinAll(lines: readonly Line[]): Line | undefined {
  const [first] = lines
  if (first === undefined || lines.length === 1) return first
  let offset = 0
  const links = lines.flatMap((line) => {
    const moved = line.links.map((link) => ({ ...link, start: link.start + offset, end: link.end + offset }))
    offset += line.text.length + 1
    return moved
  })
  const text = lines.map((line) => line.text).join(' ')
  return { text, links, isBold: lines.every((line) => line.isBold), isAfterGap: first.isAfterGap }
}

/** Joins lines that are one sentence cut by hand; lines that stand for themselves stay apart. */
export function joinWrapped(lines: readonly Line[]): readonly Line[] {
  const groups: Line[][] = []
  for (const run of runsOf(lines)) {
    const isWrapped = isEvenlyWrapped(run)
    for (const [index, line] of run.entries()) {
      const group = groups.at(-1)
      if (index > 0 && group && continues(group.at(-1)!, line, isWrapped)) group.push(line)
      else groups.push([line])
    }
  }
  return groups.map((group) => joinAll(group)!)
}

/** Lines between empty lines. */
function runsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run === undefined || line.isAfterGap) runs.push([line])
    else run.push(line)
  }
  return runs
}

/** Lines cut at one width, as a typewriter or an old mail program would: only the last may be short. */
function isEvenlyWrapped(run: readonly Line[]): boolean {
  if (run.length < 3) return false
  const lengths = run.slice(0, -1).map((line) => line.text.length)
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  return longest <= 120 && lengths.every((length) => length >= 45 && length >= longest * 0.75)
}

const functionWord =
  /(?<![\p{L}\p{N}])(?:и|или|а|но|в|во|на|с|со|по|для|о|об|от|до|из|к|ко|при|за|без|не|что|который|the|a|an|of|to|and|or|in|on|for|by|with|from|our|your|that|which|және|мен|немесе)$/iu

function continues(previous: Line, next: Line, isWrapped: boolean): boolean {
  if (previous.isBold !== next.isBold) return false
  if (typedMark.test(next.text) || /^\(?(?:\d{1,2}(?:\.\d{1,2})*|\p{L})[.)]/u.test(next.text)) return false
  const { text } = previous
  if (/[.!?:;…]["»”)]?$/.test(text)) return false
  if (isWrapped) return true
  if (/^\p{Ll}/u.test(next.text)) return text.length >= 40 || text.endsWith(',') || functionWord.test(text)
  return text.length >= 40 && (text.endsWith(',') || functionWord.test(text))
}
