import type { Block } from '../source.js'

/** A block whose kind may still change: what looks like a heading is told when its neighbours are known. */
export interface Draft extends Block {
  readonly isBold: boolean
}
