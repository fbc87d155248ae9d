import type { Messages } from '../messages.js'

const iso =
  /^P(?:(\d{1,9})Y)?(?:(\d{1,9})M)?(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?)?$/

const units = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const

/**
 * An ISO 8601 duration in words: "P1Y6M" is "1 year 6 months". What is no duration stands for itself.
 * @param days which days the term counts in, where the text says so
 */
export function durationInWords(duration: string, messages: Messages, days?: 'working' | 'calendar'): string {
  const parts = iso.exec(duration)?.slice(1)
  if (!parts || parts.every((part) => part === undefined)) return duration
  return parts
    .flatMap((part, index) => {
      if (part === undefined) return []
      const unit = units[index]!
      const name = unit === 'day' && days !== undefined ? `${days}-day` : unit
      return [messages.text(`duration.${name}`, { n: Number(part) })]
    })
    .join(' ')
}
