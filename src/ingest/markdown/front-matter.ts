const longestFrontMatter = 10_000

/** A text without the YAML block that site generators put on top, and the title which that block gave. */
export interface Body {
  readonly body: string
  readonly title?: string
}

export function takeFrontMatter(text: string): Body {
  const start = /^\s*---[ \t]*\n/.exec(text.slice(0, 1_000))?.[0].length
  if (start === undefined) return { body: text }
  const end = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text.slice(start - 1, start + longestFrontMatter))
  if (!end) return { body: text }
  const fields = text.slice(start, start - 1 + end.index)
  if (!fields.split('\n').every(isField) || !/^[\w-]+:/m.test(fields)) return { body: text }
  const title = /^title:[ \t]*["']?([^\n]*?)["']?[ \t]*$/m.exec(fields)?.[1]?.trim()
  const body = text.slice(start - 1 + end.index + end[0].length)
  return title ? { body, title } : { body }
}

/** "key: value", what lies under one, a comment or nothing: anything else is prose between two rules. */
const isField = (line: string): boolean => /^(?:[\w-]+:(?:\s|$)|\s+\S|- |#|\s*$)/.test(line)
