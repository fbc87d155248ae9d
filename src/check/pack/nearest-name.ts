import { closestText, editDistance } from '../edit-distance-library.js'

/** The known name that was probably meant: at most a third of the letters differ, and never more than four. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const lower = name.toLowerCase()
  const exact = known.find((one) => one.toLowerCase() === lower)
  if (exact !== undefined) return exact
  const best = closestText(name, known)
  return editDistance(name, best) <= Math.min(4, Math.ceil(name.length / 3)) ? best : undefined
}
