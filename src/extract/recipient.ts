import type { Extractor } from './extract-facts.js'
import { extractNamedServices } from './named-service.js'
import { namedParties } from './recipient/named-parties.js'
import { unnamedReceivers } from './recipient/unnamed-receivers.js'

/** Who gets or may get data, or collects it on the site: by kind, and by name where one is given. */
export const extractRecipients: Extractor = (reading) => [
  ...unnamedReceivers(reading),
  ...extractNamedServices(reading),
  ...namedParties(reading),
]
