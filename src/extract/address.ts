import type { Extractor } from './extract-facts.js'
import { findAddresses } from './identity/find-address.js'
import { isThirdPlace } from './identity/is-third-place.js'

/** Postal addresses of the operator, as contacts; those of authorities, banks and services are theirs. */
export const extractAddresses: Extractor = (reading) =>
  findAddresses(reading)
    .filter(({ at }) => !isThirdPlace(reading, at))
    .map(({ value, at }) => ({
      type: 'contact',
      value: { kind: 'address', value },
      polarity: 'affirmed',
      at,
      via: { by: 'contact/address' },
    }))
