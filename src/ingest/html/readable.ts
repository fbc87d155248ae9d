import { PolicyproofError } from '../../error.js'
import type { Block } from '../source.js'
import type { HtmlPage } from './element.js'
import { countWords } from './genre-words.js'

const scriptWall =
  /(?:enable|turn on|activate|requires?|needs?|without|disabled?)\s.{0,40}javascript|javascript\s.{0,40}(?:enable|required?|needed|disabled|turned off|not (?:enabled|supported))|(?:включит|разреши|активир|отключ|требу|необходим)\p{L}*\s.{0,40}(?:javascript|джаваскрипт)|(?:javascript|джаваскрипт)\s.{0,40}(?:включ|отключ|выключ|необходим|требу|қосы|өшір)|checking (?:if the site|your browser)|verif\p{L}+ (?:that )?you are (?:a )?human|are you a robot|just a moment|проверка (?:вашего )?браузера|подтвердите, что вы (?:не робот|человек)/iu
const consentWall = /cookie|куки|кукис/iu
const consentControl =
  /принять|принимаю|согласен|разрешить|accept|agree|allow all|i consent|қабылда|келісемін/iu

/** Throws where the page shows nothing of a policy: 'empty', or 'cookie-wall' where consent or scripts stand before the text. */
export function checkReadable(page: HtmlPage, blocks: readonly Block[], shown: string): void {
  const text = blocks.map((block) => block.text).join(' ')
  const { words } = countWords(text)
  if (words === 0 && !page.hasScripts && !page.noscript.trim() && countWords(shown).words === 0)
    throw new PolicyproofError('empty', {
      what: 'The page could not be read',
      seen: 'it holds no text',
      try: 'Give the page as the browser saves it, or the text of the policy in a file',
    })
  if (words >= 120) return
  if (words === 0 || scriptWall.test(`${text} ${words < 20 ? page.noscript : ''}`))
    throw wall('it shows its text only by script')
  if (consentWall.test(text) && consentControl.test(shown) && isAllConsent(blocks))
    throw wall('it asks for consent to cookies and shows no other text')
}

/** Whether every sentence on the page is about its cookies. */
function isAllConsent(blocks: readonly Block[]): boolean {
  const long = blocks.filter((block) => countWords(block.text).words >= 8)
  return long.every((block) => consentWall.test(block.text))
}

function wall(seen: string): PolicyproofError {
  return new PolicyproofError('cookie-wall', {
    what: 'The page could not be read',
    seen,
    try: 'Open it in a browser, let it show the policy, and save the page as HTML or PDF',
  })
}
