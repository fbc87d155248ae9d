import type { TimeUnit } from './duration-words.js'

const ISO_ORDER = ['Y', 'M', 'D']

/** Halves in the next smaller unit: 1.5 years are 18 months. Weeks and months in days, by 7 and 30. */
const SMALLER: Readonly<Partial<Record<TimeUnit, readonly [number, string, string]>>> = {
  Y: [12, 'P', 'M'],
  M: [30, 'P', 'D'],
  W: [7, 'P', 'D'],
  D: [24, 'PT', 'H'],
  H: [60, 'PT', 'M'],
}

/** ISO 8601 for a value above zero and a unit; undefined where it can't be said in whole numbers. */
export function isoDuration(value: number, unit: TimeUnit): string | undefined {
  if (!(value > 0)) return undefined
  if (!Number.isInteger(value)) {
    const smaller = SMALLER[unit]
    if (smaller === undefined) return undefined
    const whole = Math.round(value * smaller[0])
    return whole > 0 ? `${smaller[1]}${whole}${smaller[2]}` : undefined
  }
  if (unit === 'H') return `PT${value}H`
  if (unit === 'MIN') return `PT${value}M`
  return `P${value}${unit === 'age' ? 'Y' : unit}`
}

/** P2Y and P6M make P2Y6M; undefined unless both are dates and the second unit is smaller. */
export function addIso(larger: string, smaller: string | undefined): string | undefined {
  const first = /^P\d+([YMD])$/.exec(larger)?.[1]
  const second = smaller === undefined ? null : /^P(\d+([YMD]))$/.exec(smaller)
  if (first === undefined || second === null) return undefined
  return ISO_ORDER.indexOf(first) < ISO_ORDER.indexOf(second[2]!) ? larger + second[1]! : undefined
}
