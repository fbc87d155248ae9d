/** Word beginnings that run through policies and seldom through menus or advertising: ru, en, kk. */
const genre = new Set(
  `персон|конфид|обраб|операт|субъек|соглас|данны|данных|полити|cookie|куки|третьи|хранен|законо|пользо|уничто|обезли
  |privac|person|data|inform|collec|proces|consen|third|contro|retent|disclo|gdpr|rights|protec
  |дербес|дерек|құпиял|жеке|келісі|өңдеу|саясат|тұлға|сақтау|пайдал|субъек|қорғау|жинау`
    .replace(/\s/g, '')
    .split('|'),
)

const lengths = [...new Set([...genre].map((stem) => stem.length))]

export interface WordCount {
  readonly words: number
  /** Words of the genre among them. */
  readonly hits: number
}

/** Counts words and, among them, those that policies are made of. */
export function countWords(text: string): WordCount {
  let words = 0
  let hits = 0
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    words++
    if (word.length < 4) continue
    const head = word.slice(0, 6).toLowerCase()
    if (lengths.some((length) => genre.has(head.slice(0, length)))) hits++
  }
  return { words, hits }
}
