import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { scratchFolder } from '../harness/scratch.ts'
import { describeInChromium, startChromium } from './chromium.ts'
import { Person, PHONE } from './person.ts'

// The walks only prove that nothing broke if a person notices what does.
describeInChromium('a person at a screen', () => {
  let browser: Browser
  let server: Server
  let url: string

  beforeAll(async () => {
    browser = await startChromium()
    server = createServer((request, answer) => {
      if (request.url === '/cut') return request.socket.destroy()
      answer.statusCode = request.url?.startsWith('/missing') ? 404 : 200
      answer.setHeader('content-type', 'text/html; charset=utf-8')
      answer.end('<link rel="icon" href="data:,"><button>去支付</button>')
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  })
  afterAll(async () => {
    await browser.close()
    server.close()
  })

  it.each([
    ['an exception', 'setTimeout(() => { throw new Error("broken") })', ['thrown: broken']],
    ['an error in the console', 'console.error("oh no")', ['console: oh no']],
    ['a refused request', 'fetch("/missing")', ['/missing: 404', 'console: Failed to load resource']],
    ['a request that gets no answer', 'fetch("/cut").catch(() => {})', ['/cut: net::ERR_EMPTY_RESPONSE']],
  ])('notices %s', async (_, code, expected) => {
    const person = await Person.sitDown(browser, 'somebody', PHONE, scratchFolder('album'))
    await person.open(url)
    await person.button('去支付').waitFor()
    expect(person.trouble).toEqual([])
    await person.page.addScriptTag({ content: code })
    const told = () => expected.every((word) => person.trouble.some((trouble) => trouble.includes(word)))
    for (const until = Date.now() + 5_000; !told() && Date.now() < until;) await person.page.evaluate(() => 0)
    await person.leaves()
    expect(person.trouble).toEqual(expect.arrayContaining(expected.map((word) => expect.stringContaining(word))))
  })
})
