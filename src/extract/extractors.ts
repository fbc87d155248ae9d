import type { Extractor } from './extract-facts.js'
import { extractRights } from './rights.js'

/** All extractors, in the order that facts are listed in. */
export const extractors: readonly Extractor[] = [extractRights]
