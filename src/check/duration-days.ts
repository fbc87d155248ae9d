/** Days of an ISO 8601 period (a month has 30, a year 12 months); undefined where there is none or it cannot be read. */
export function durationDays(duration: string | undefined): number | undefined {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?$/.exec(duration ?? '')
  if (!parts) return undefined
  const [years, months, weeks, days, hours] = parts.slice(1).map((part) => Number(part ?? 0))
  return (years! * 12 + months!) * 30 + weeks! * 7 + days! + hours! / 24
}
