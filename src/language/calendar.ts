const MIN_YEAR = 1900
const MAX_YEAR = 2199
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the number can be a year of our days. */
export function isYear(year: number): boolean {
  return year >= MIN_YEAR && year <= MAX_YEAR
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0)
}

const two = (value: number): string => String(value).padStart(2, '0')

/** ISO date (2026-04-13), month (2026-04) or year (2026); undefined for a day that no calendar has. */
export function isoDate(year: number, month?: number, day?: number): string | undefined {
  if (!isYear(year)) return undefined
  if (month === undefined) return String(year)
  if (month < 1 || month > 12) return undefined
  if (day === undefined) return `${year}-${two(month)}`
  return day >= 1 && day <= daysIn(year, month) ? `${year}-${two(month)}-${two(day)}` : undefined
}
