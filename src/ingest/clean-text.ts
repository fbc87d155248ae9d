const lineEnds = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g
const oddSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const oddHyphens = /[\u2010\u2011]/g
/** Soft hyphens, zero-width characters, bidi controls and other controls: a reader sees none of them. */
const unseen =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\ufff9-\ufffb]/g
/** Nothing above would change a text without these; a well-made text pays for one scan only. */
const unclean =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u180e\u2000-\u2011\u2028-\u202f\u205f-\u2069\u3000\ufe00-\ufe0f\ufeff\ufff9-\ufffb]/

/**
 * Text as a reader sees it: NFC, lines ended by "\n" alone, every kind of space as " ", every hyphen as "-", tabs kept, and no
 * character that has no looks (soft hyphen, zero width, direction marks, controls).
 */
export function cleanText(text: string): string {
  if (!unclean.test(text)) return text.normalize('NFC')
  return text
    .replace(lineEnds, '\n')
    .replace(oddSpaces, ' ')
    .replace(oddHyphens, '-')
    .replace(unseen, '')
    .normalize('NFC')
}

/** One line of clean text: runs of space, tabs and line breaks become one space, none at the ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
