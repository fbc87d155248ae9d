/** Smallest value over a list of any length (spreading a long list into `Math.min` overflows the stack). */
export const least = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((best, item) => Math.min(best, value(item)), Infinity)

export const greatest = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((best, item) => Math.max(best, value(item)), -Infinity)
