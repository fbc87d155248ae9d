import { quoteAround } from '../../extract/evidence.js'
import type { CheckFunction } from '../check-function.js'
import { authorityList } from '../phrase-list.js'

/**
 * Fails where the authority named is another country's, or bears a name that it has lost. An authority of another
 * law that applies too is right.
 */
export const authority: CheckFunction = {
  name: 'authority',
  options: { type: 'object', additionalProperties: false },
  judge(_targets, { scan, document, jurisdiction, jurisdictions }) {
    if (!jurisdiction?.authority) return []
    const applying = jurisdictions.map(({ code }) => code)
    const wrong = scan.find(authorityList).filter(({ id }) => {
      const code = id.replace(/^former:/, '')
      return id === `former:${jurisdiction.code}` || !applying.includes(code)
    })
    const first = wrong[0]
    if (!first) return []
    const right = jurisdiction.authority.name[document.language]
    return [
      {
        evidence: wrong.slice(0, 3).map((match) => quoteAround(document, match)),
        data: { named: document.text.slice(first.start, first.end), right },
      },
    ]
  },
}
