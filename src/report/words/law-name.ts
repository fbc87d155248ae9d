import type { Messages } from '../messages.js'

/** "Law on personal data, art. 12(2)". */
export function lawName(law: string, article: string | undefined, messages: Messages): string {
  const name = messages.label('law', law)
  return article === undefined ? name : messages.text('reference.article', { law: name, article })
}
