import type { Reading } from '../source.js'
import { toBlock, type Draft } from './draft.js'
import { findHeadings } from './heading-look.js'
import { joinLines } from './join-lines.js'
import { splitMarks } from './split-marks.js'
import { decoration } from './text-lines.js'
import { findUnmarkedItems } from './unmarked-items.js'

/** Lines or paragraphs as blocks, what is open in them decided by looks. The title is the first heading near the top. */
export function judgeDrafts(lines: readonly Draft[]): Reading {
  const said = lines.filter((line) => line.kind === 'cell' || !decoration.test(line.text))
  const blocks = findUnmarkedItems(findHeadings(splitMarks(joinLines(said)))).map(toBlock)
  const title = blocks.slice(0, 4).find((block) => block.kind === 'heading')?.text
  return { blocks, notes: [], ...(title === undefined ? {} : { title }) }
}
