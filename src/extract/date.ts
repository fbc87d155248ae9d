import { dateCueOf } from './date/date-cue.js'
import { placesOf } from './date/places.js'
import type { Extractor } from './extract-facts.js'

/** The policy's own dates: when it took effect and when it was changed; blanks where a date was to be written. */
export const extractDates: Extractor = (reading) =>
  placesOf(reading).flatMap((place) => {
    const cue = dateCueOf(place, reading)
    if (cue === undefined) return []
    const { at, iso } = place
    return [
      {
        type: 'date',
        value: iso === 'blank' ? { kind: 'placeholder' } : { kind: cue.kind, ...(iso && { date: iso }) },
        polarity: 'affirmed',
        at,
        via: { by: cue.by, ...(cue.match && { match: cue.match }) },
      } as const,
    ]
  })
