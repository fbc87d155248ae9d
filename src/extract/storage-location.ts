import type { Extractor } from './extract-facts.js'
import { storedPlaces } from './storage/stored-places.js'

/** Countries where the text says that data bases or servers with personal data stand. */
export const extractStorageLocations: Extractor = (reading) =>
  storedPlaces(reading)
    .filter(({ isKept }) => isKept)
    .map(({ code, at, via }) => ({
      type: 'storage-location',
      value: { country: code },
      polarity: 'affirmed',
      at,
      via,
    }))
