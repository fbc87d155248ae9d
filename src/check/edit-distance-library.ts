import { closest, distance } from 'fastest-levenshtein'

/** How many letters must be changed, added or taken off to make one text of the other. */
export const editDistance = (a: string, b: string): number => distance(a, b)

/** The known text that needs the fewest edits. */
export const closestText = (text: string, known: readonly string[]): string => closest(text, known)
