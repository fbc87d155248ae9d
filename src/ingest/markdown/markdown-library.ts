import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

export type Root = ReturnType<typeof fromMarkdown>
export type Node = Root['children'][number]
export type NodeOf<Type extends Node['type']> = Extract<Node, { type: Type }>

/**
 * Markdown with GitHub's tables, autolinks and lists as a tree. Indented code is off, since policies indent prose, and so is
 * "~" as a strike-through, since policies write "~5".
 */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfm({ singleTilde: false }), { disable: { null: ['codeIndented'] } }],
    mdastExtensions: [gfmFromMarkdown()],
  })
}
