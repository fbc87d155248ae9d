/** Words that no sentence ends with: what follows belongs to it, even if it begins with a capital. */
const binding =
  /(?:^|[\s(])(?:и|или|в|во|на|с|со|по|к|о|об|от|до|из|за|для|при|без|не|the|a|an|of|and|or|from|және|немесе|мен|№)$/iu
/** Words that a question ends with now and then: «Who we share your data with». */
const trailing = /(?:^|\s)(?:to|in|on|for|with|by|at|about)$/iu
const question = /^(?:who|whom|what|where|which|how|why|when)\s/i

/** Whether a sentence broke off here, whatever comes next. */
export const bindsNext = (text: string): boolean => binding.test(text.slice(-24))

/** Whether a text breaks off after a preposition, a conjunction or an article, as no title does. */
export const endsHanging = (text: string): boolean =>
  bindsNext(text) || (trailing.test(text.slice(-24)) && !question.test(text))
