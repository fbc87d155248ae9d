import { quoteAround } from '../../extract/evidence.js'
import type { CheckFunction } from '../check-function.js'
import { documentKind, selfNames } from '../document-kind.js'

/** Fails where the title names one kind of document and the text, in most places, calls itself another. */
export const titleKind: CheckFunction = {
  name: 'title-kind',
  options: { type: 'object', additionalProperties: false },
  judge(_targets, { document }) {
    const title = documentKind(document.title)
    if (!title) return []
    const names = selfNames(document.text)
    const own = names.filter(({ kind }) => kind === title).length
    const others = names.filter(({ kind }) => kind !== title)
    const first = others[0]
    if (!first || others.length <= own || (own > 0 && others.length < 2)) return []
    const evidence = others.slice(0, 2).map((at) => quoteAround(document, at))
    return [{ evidence, data: { title: document.title, name: first.name } }]
  },
}
