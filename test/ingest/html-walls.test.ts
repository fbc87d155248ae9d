import { describe, expect, it } from 'vitest'
import { PolicyproofError } from '../../src/error.js'
import { readHtml } from '../../src/ingest/html.js'

async function codeOf(html: string): Promise<string | undefined> {
  try {
    await readHtml(html, {})
    return undefined
  } catch (error) {
    return error instanceof PolicyproofError ? error.code : String(error)
  }
}

describe('pages that cannot be read', () => {
  it.each([
    ['nothing', '', 'empty'],
    [
      'no text',
      '<html><head><title>Privacy Policy</title></head><body><img src="policy.png" alt="policy"></body></html>',
      'empty',
    ],
    ['only a style', '<style>p{color:red}</style><div></div>', 'empty'],
    [
      'an empty shell',
      '<html><body><div id="root"></div><script src="/app.js"></script></body></html>',
      'cookie-wall',
    ],
    [
      'a shell that asks for scripts',
      '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/app.js"></script>',
      'cookie-wall',
    ],
    [
      'a page that asks for scripts',
      '<h1>Внимание</h1><p>Пожалуйста, включите JavaScript, чтобы открыть страницу.</p>',
      'cookie-wall',
    ],
    [
      'a browser check',
      '<h1>Just a moment...</h1><p>Checking your browser before accessing the shop.</p>',
      'cookie-wall',
    ],
    [
      'a wall of consent',
      '<div class="wall"><h2>Cookies</h2><p>We and our partners use cookies to show advertising that fits you.</p><button>Accept all</button><button>Reject</button></div>',
      'cookie-wall',
    ],
    [
      'a wall of consent, ru',
      '<p>Сайт использует файлы cookie для персонализации рекламы и статистики.</p><a href="#" class="btn">Принять все</a>',
      'cookie-wall',
    ],
  ])('%s', async (_, html, expected) => {
    expect(await codeOf(html)).toBe(expected)
  })

  it.each([
    ['a short notice', '<p>We keep no personal data at all.</p><script src="/app.js"></script>'],
    [
      'a short cookie notice of sentences on other things',
      '<h1>Cookies</h1><p>We use cookies to keep you signed in to the shop.</p><p>You can delete them in the settings of your browser at any time you like.</p><button>Accept</button>',
    ],
    [
      'a policy with a plea for scripts',
      `<noscript>Enable JavaScript, please.</noscript><p>${'We keep your data for a year. '.repeat(30)}</p>`,
    ],
    ['a page that is not a policy is judged elsewhere', '<h1>404</h1><p>Nothing here.</p>'],
  ])('%s is read', async (_, html) => {
    expect(await codeOf(html)).toBeUndefined()
  })

  it('stops when told to', async () => {
    await expect(readHtml('<p>data</p>', { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'aborted',
    })
  })
})
