/** Word beginnings that run through policies and seldom through menus or advertising: ru, en, kk. */
const genre = new Set(
  `персон|конфид|обраб|операт|субъек|соглас|данны|полити|cookie|куки|третьи|хранен|законо|пользо|уничто|обезли|сведен
  |передач|передав|безопа|удален
  |privac|person|data|inform|collec|proces|consen|third|contro|retent|disclo|gdpr|rights|protec|delet|storag|securi
  |lawful|legal|analyt|recipi|compl
  |дербес|дерек|құпиял|жеке|келісі|өңдеу|саясат|тұлға|сақтау|сақтал|пайдал|қорғау|жина|ақпар|мәлім|заңна|құқық`
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
