import type { CheckFunction } from '../check-function.js'

/** Words by which going on is taken for a yes. */
const cue =
  /продолж\p{L}*|использу\p{L}*|использован\p{L}*|continu\p{L}*|by using|пайдалан\p{L}*|жалғастыр\p{L}*/iu

/** Fails on cookies said to be accepted by use; quotes the passage that says so. */
export const useMeansCookies: CheckFunction = {
  name: 'use-means-cookies',
  options: { type: 'object', additionalProperties: false },
  judge(targets) {
    const evidence = targets.flatMap((target) => target.evidence)
    if (evidence.length === 0) return []
    const saying = evidence.filter(
      ({ quote }) => cue.test(quote) && /соглас|consent|agree|accept|келіс/iu.test(quote),
    )
    const shown = saying.length > 0 ? saying : evidence
    return [{ evidence: shown, data: { term: shown[0]!.quote } }]
  },
}
