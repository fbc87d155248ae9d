/** Text of others as Markdown text: on one line, every sign that could start markup behind a backslash. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~!$@]/g, '\\$&')
    .replace(/&(?=[#\w])/g, '&amp;')
    .replace(/^[+-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww(?=\.)/gi, '$&\u200b')
}
