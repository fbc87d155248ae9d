/**
 * How much a byte-to-character table makes a text look like Russian, Kazakh or western prose, in log odds per byte above
 * 0x7f. Frequencies of Russian letters are those of the National Corpus, per mille of lower-case letters.
 */
// prettier-ignore
const perMille: Readonly<Record<string, number>> = {
  о: 110, е: 85, а: 80, и: 74, н: 67, т: 63, с: 55, р: 47, в: 45, л: 44, к: 35, м: 32, д: 30, п: 28, у: 26, я: 20, ы: 19,
  ь: 17, г: 17, з: 16, б: 16, ч: 14, й: 12, х: 10, ж: 9, ш: 7, ю: 6, ц: 5, щ: 4, э: 3, ф: 3, ъ: 0.5, ё: 0.5,
  қ: 8, ә: 8, ң: 8, ғ: 6, і: 10, ұ: 5, ү: 5, ө: 5, һ: 0.5, ї: 8, є: 7, ґ: 0.3, ў: 0.3,
}
const commonSigns = '«»–—„“”’‘…№•§©®™€°·\u00a0'
const westernLetters = 'àáâãäåæçèéêëìíîïñòóôõöøœùúûüßšžÿ'
const rareSign = -6
/** Low, so that a title all in capitals isn't read by a table that swaps the cases. */
const capitalCost = 0.4
const caseJump = -4
const scriptMix = -4

type Kind = 'lower' | 'upper' | 'western' | 'other'

interface Sign {
  readonly kind: Kind
  readonly score: number
}

function judge(char: string): Sign {
  const lower = char.toLowerCase()
  const cyrillic = perMille[lower]
  if (cyrillic !== undefined) {
    const odds = Math.log(cyrillic / 10)
    return lower === char ? { kind: 'lower', score: odds } : { kind: 'upper', score: odds - capitalCost }
  }
  if (westernLetters.includes(lower)) return { kind: 'western', score: lower === char ? 0.5 : -0.5 }
  return { kind: 'other', score: commonSigns.includes(char) ? 0 : rareSign }
}

const isAsciiLetter = (byte: number): boolean =>
  (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)

/**
 * `highHalf` holds the 128 characters of the bytes from 0x80. Beside single letters two neighbours count: a capital after
 * a small letter, and a Cyrillic letter beside a Latin one (or two accented letters in a row) are what a wrong table makes.
 */
export function letterScore(sample: Uint8Array, highHalf: readonly string[]): number {
  const signs = highHalf.map(judge)
  let total = 0
  let count = 0
  for (let i = 0; i < sample.length; i++) {
    const sign = signs[(sample[i] ?? 0) - 0x80]
    if (!sign) continue
    count++
    total += sign.score + neighbourScore(sign.kind, sample[i - 1] ?? 0, signs)
    if (isAsciiLetter(sample[i + 1] ?? 0) && (sign.kind === 'lower' || sign.kind === 'upper'))
      total += scriptMix
  }
  return count ? total / count : 0
}

function neighbourScore(kind: Kind, before: number, signs: readonly Sign[]): number {
  if (before < 0x80) return isAsciiLetter(before) && (kind === 'lower' || kind === 'upper') ? scriptMix : 0
  const previous = signs[before - 0x80]?.kind
  if (previous === 'lower' && kind === 'upper') return caseJump
  return previous === 'western' && kind === 'western' ? scriptMix : 0
}
