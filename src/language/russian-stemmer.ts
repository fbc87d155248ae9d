import { stemRussian as porter } from './natural-stemmers.js'
import { RUSSIAN_IRREGULARS } from './russian-irregulars.js'

// использ-ует, использ-ующий, использ-уемый: present stems of verbs in -овать.
const PRESENT_OF_OVAT = /^(.{2,40})у(?:ешь|ет|ем|ете|ют|я|йте|ющ.{1,4}|ем[ыоа].{1,3})(?:ся|сь)?$/
// переда-вать, призна-вать, оста-ваться: the present drops -ва- (передает).
const VAT_AFTER_A = /(?:да|зна|ста)ва$/

function hasFormsInUet(word: string): boolean {
  return word.includes('уе') || word.includes('ую') || word.includes('уя') || word.includes('уй')
}

/**
 * Porter's stem with the seams closed that matter for law texts: nouns in -ость keep one stem in all cases
 * (деятельность, деятельности), verbs in -овать and -давать one in present and infinitive, irregular nouns one at all.
 */
export function stemRussianWord(word: string): string {
  const irregular = RUSSIAN_IRREGULARS.get(word)
  if (irregular !== undefined) return irregular
  if (hasFormsInUet(word)) {
    const present = PRESENT_OF_OVAT.exec(word)?.[1]
    if (present !== undefined) return `${present}ова`
  }
  const stem = porter(word)
  if (stem.endsWith('ост')) return porter(`${stem}ь`)
  return VAT_AFTER_A.test(stem) ? stem.slice(0, -2) : stem
}
