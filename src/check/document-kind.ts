/** Kinds of documents by the words that name them. */
const kinds: readonly (readonly [DocumentKind, RegExp])[] = [
  [
    'consent',
    /^согласи\p{L}+ на обработк|^consent (?:form|to)|^дербес деректерді (?:жинауға|өңдеуге) келісім/iu,
  ],
  ['offer', /^(?:публичн\p{L}+ )?оферт|^(?:public )?offer(?!\p{L})|^жария оферта/iu],
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

export type DocumentKind = 'consent' | 'offer' | 'agreement' | 'cookies' | 'policy'

export interface SelfName {
  readonly kind: DocumentKind
  readonly name: string
  readonly start: number
  readonly end: number
}

/** "This …" opens the name that a text gives itself. */
const selfName = /(?<!\p{L})(?:настоящ\p{L}{2,3}|this|осы)\s+((?:\p{L}[\p{L}-]*\s?){1,5})/giu

/** What kind of document a name names. */
export const documentKind = (name: string): DocumentKind | undefined =>
  kinds.find(([, words]) => words.test(name.replace(/^[^\p{L}]+/u, '')))?.[0]

/** What the text calls itself, in order: "настоящей Политики", "this Agreement". */
export function selfNames(text: string): SelfName[] {
  return [...text.matchAll(selfName)].flatMap((match) => {
    const name = match[1]!.trim()
    const kind = documentKind(name)
    return kind ? [{ kind, name, start: match.index, end: match.index + match[0].trimEnd().length }] : []
  })
}
