import { searchTrace } from '../search-trace.js'
import type { CheckFunction } from '../check-function.js'

/** Fails where nothing was found; says where it looked. `topics` name the sections where it would stand. */
export const required: CheckFunction = {
  name: 'required',
  options: {
    type: 'object',
    properties: { topics: { type: 'array', items: { type: 'string' } } },
    additionalProperties: false,
  },
  judge(targets, context, options, given) {
    if (targets.length > 0) return []
    const topics = Array.isArray(options['topics']) ? options['topics'].map(String) : []
    return [{ evidence: [], searched: searchTrace(context, given, topics) }]
  },
}
