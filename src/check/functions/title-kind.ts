import { quoteAround } from '../../extract/evidence.js'
import type { CheckContext, CheckFunction } from '../check-function.js'

/** Kinds of documents by the words that name them. */
const kinds: readonly (readonly [string, RegExp])[] = [
  [
    'consent',
    /^согласи\p{L}+ на обработк|^consent (?:form|to)|^дербес деректерді (?:жинауға|өңдеуге) келісім/iu,
  ],
  ['offer', /^(?:публичн\p{L}+ )?оферт|^(?:public )?offer|^жария оферта/iu],
  [
    'agreement',
    /^пользовательск\p{L}+ соглашени|^соглашени|^договор|^(?:user |licence |license )?agreement|^terms|^услови|^пайдаланушы келісім/iu,
  ],
  ['cookies', /^политик\p{L}+ (?:использования |в отношении )?(?:файлов )?cookie|^cookie policy/iu],
  [
    'policy',
    /^политик|^положени|^privacy|^data (?:privacy|protection)|^(?:this )?(?:policy|notice)|саясат/iu,
  ],
]
/** "This …" opens the name that a text gives itself. */
const selfName = /(?<!\p{L})(?:настоящ\p{L}{2,3}|this|осы)\s+((?:\p{L}[\p{L}-]*\s?){1,5})/giu

/** Fails where the title names one kind of document and the text, in most places, calls itself another. */
export const titleKind: CheckFunction = {
  name: 'title-kind',
  options: { type: 'object', additionalProperties: false },
  judge(_targets, context) {
    const { document } = context
    const title = kindOf(document.title.replace(/^[^\p{L}]+/u, ''))
    if (!title) return []
    const names = selfNames(context)
    const own = names.filter(({ kind }) => kind === title).length
    const others = names.filter(({ kind }) => kind !== title)
    const first = others[0]
    if (!first || others.length < 2 || others.length <= own) return []
    const evidence = others.slice(0, 2).map((at) => quoteAround(document, at))
    return [{ evidence, data: { title: document.title, name: first.name } }]
  },
}

function selfNames({ document }: CheckContext) {
  return [...document.text.matchAll(selfName)].flatMap((match) => {
    const name = match[1]!.trim()
    const kind = kindOf(name)
    return kind ? [{ kind, name, start: match.index, end: match.index + match[0].trimEnd().length }] : []
  })
}

const kindOf = (name: string): string | undefined => kinds.find(([, words]) => words.test(name))?.[0]
