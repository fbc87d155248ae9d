/** The forms that an audit can be written in. */
export const formats = ['json', 'markdown', 'html', 'terminal', 'sarif', 'junit', 'csv', 'github'] as const

export type Format = (typeof formats)[number]

/** Longest extension first where one ends another. */
const formatByExtension: readonly (readonly [extension: string, format: Format])[] = [
  ['.sarif.json', 'sarif'],
  ['.sarif', 'sarif'],
  ['.json', 'json'],
  ['.markdown', 'markdown'],
  ['.md', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.txt', 'terminal'],
  ['.xml', 'junit'],
  ['.csv', 'csv'],
]

/** The format that a file's name asks for; nothing where the extension is not known. */
export function formatOfPath(path: string): Format | undefined {
  const name = path.toLowerCase()
  return formatByExtension.find(([extension]) => name.endsWith(extension))?.[1]
}
