import { gapSymbol, type PhraseSet } from './phrase-set.js'

/** A way on from a node: on this symbol, also behind a comma where `afterComma`. */
export interface Edge {
  readonly symbol: number
  readonly afterComma: boolean
  readonly node: Node
}

export interface Node {
  readonly edges: Edge[]
  /** Where the phrase goes on after up to a few words left out. */
  gap?: Node
  /** Phrases that end here, as [list, id, term]. */
  readonly ends: (readonly [list: number, id: number, term: number])[]
}

export interface PhraseTrie {
  /** What phrases begin with, by symbol. */
  readonly starts: ReadonlyMap<number, Node>
}

/** Joins phrases by their common beginnings. */
export function buildTrie(set: PhraseSet): PhraseTrie {
  const starts = new Map<number, Node>()
  const seen = new Map<Node, Map<number, Node>>()
  for (const [list, id, term, first, ...rest] of set.phrases) {
    let node = starts.get(first!)
    if (!node) starts.set(first!, (node = newNode()))
    for (const symbol of rest) node = childOf(node, symbol, seen)
    node.ends.push([list!, id!, term!])
  }
  return { starts }
}

const newNode = (): Node => ({ edges: [], ends: [] })

function childOf(node: Node, symbol: number, seen: Map<Node, Map<number, Node>>): Node {
  if (symbol === gapSymbol) return (node.gap ??= newNode())
  const children = seen.get(node) ?? new Map<number, Node>()
  seen.set(node, children)
  const known = children.get(symbol)
  if (known) return known
  const child = newNode()
  children.set(symbol, child)
  const afterComma = symbol < gapSymbol
  node.edges.push({ symbol: afterComma ? -2 - symbol : symbol, afterComma, node: child })
  return child
}
