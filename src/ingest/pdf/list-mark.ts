const bullet = /^[•●○◦▪▫■□◆◇►▸▶➢➤✓✔✗∙·⁃‣⚫❖*\uf000-\uf0ff–—‒−-](?=\s|$)/u
const tightBullet = /^[•●○◦▪▫■□◆◇►▸▶➢➤✓✔✗⁃‣⚫❖\uf000-\uf0ff]/u
const dotted = /^(?:§\s*)?\d{1,3}(?:\.\d{1,3})+(?:\.(?!\d)|\))?(?=[\s\p{L}"«(]|$)/u
const single = /^(?:\d{1,2}|[IVX]{1,5})\.(?=\s|\p{Lu})/u
const bracketed = /^\(?(?:\d{1,2}|[a-zа-яёәғқңөұүһі]|[ivx]{1,4})\)(?=\s|\p{L}|$)/iu

export interface ListMark {
  /** `clause`: "1.1."; `number`: "1." or "IV."; `letter`: "а)", "(1)". */
  readonly kind: 'bullet' | 'clause' | 'number' | 'letter'
  readonly text: string
}

/** Reads the mark that opens a list item or a numbered clause. Dates and amounts are none. */
export function listMark(text: string): ListMark | undefined {
  const dot = bullet.exec(text) ?? tightBullet.exec(text)
  if (dot) return { kind: 'bullet', text: dot[0] }
  const clause = dotted.exec(text)
  if (
    clause &&
    !/^\d{1,2}\.\d{1,2}(?:\.\d{2,4})/.test(text.slice(0, 11)) &&
    !/^\s*%/.test(text.slice(clause[0].length))
  )
    return { kind: 'clause', text: clause[0] }
  const number = single.exec(text)
  if (number) return { kind: 'number', text: number[0] }
  const letter = bracketed.exec(text)
  return letter ? { kind: 'letter', text: letter[0] } : undefined
}

/** Bullets of symbol fonts come as private characters; a reader sees a bullet. */
export const bulletLabel = (mark: string): string => (/[\uf000-\uf0ff∙·⁃‣⚫*]/u.test(mark) ? '•' : mark)
