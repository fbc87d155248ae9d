/** Words that no sentence ends with: what follows belongs to it, whatever its first letter. */
const hanging =
  /(?:^|[\s(])(?:и|или|в|во|на|с|со|по|к|о|об|от|до|из|за|для|при|без|не|the|a|an|of|and|or|to|in|on|for|with|by|from|at|және|немесе|мен|№)$/iu

/** Whether a text breaks off after a preposition, a conjunction or an article. */
export const endsHanging = (text: string): boolean => hanging.test(text.slice(-24))
