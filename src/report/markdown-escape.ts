/** Text of others as Markdown text: on one line, every sign that could start markup behind a backslash. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~!$@]/g, '\\$&')
    .replace(/&(?=[#\w])/g, '&amp;')
    .replace(/^([+-]|\d{1,9}(?=[.)]))/, escapeStart)
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww(?=\.)/gi, '$&\u200b')
}

/** A line that begins as a list or as a setext underline would. */
function escapeStart(start: string): string {
  return /\d/.test(start) ? `${start}\u200b` : `\\${start}`
}
