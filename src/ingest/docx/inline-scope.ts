import type { XmlElement } from '../xml.js'
import type { RunKind } from './lean-writer.js'
import type { RewritePart } from './rewrite-state.js'
import type { Look } from './style-sheet.js'

/** One paragraph while its content is rewritten. */
export interface InlineScope {
  readonly part: RewritePart
  readonly look: Look
  /** Text boxes anchored here: they follow the paragraph. */
  readonly boxes: XmlElement[]
  link: number | undefined
  /** Whether anything visible has been written. */
  isVisible: boolean
}

/** Numbers a link's address. */
export function addLink(target: string, { part }: InlineScope): number {
  return part.state.links.push(target) - 1
}

/** Writes what is neither hidden nor part of a field's instruction. */
export function write(scope: InlineScope, look: Look, put: (kind: RunKind) => void, isText = false): void {
  const { fields, state } = scope.part
  if (look.hidden) {
    if (isText) state.seen.add('hidden-text')
    return
  }
  if (fields.some((field) => !field.isInResult)) return
  const link = scope.link ?? fields.findLast((field) => field.link !== undefined)?.link
  put({ look, link })
  scope.isVisible = true
}
