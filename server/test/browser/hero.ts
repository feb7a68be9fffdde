import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'

/** Size of the composed picture in CSS pixels. */
const HERO = { width: 1736, height: 720 }

const PHONE_WIDTH = 262

/** Draws three phones beside a desk, as one page. @returns PNG @param files the pictures to show */
export async function drawHero(browser: Browser, files: { phones: string[]; desk: string }): Promise<Buffer> {
  const page = await browser.newPage({ viewport: HERO, deviceScaleFactor: 1.5 })
  await page.setContent(html(files.phones.map(embedded), embedded(files.desk)), { waitUntil: 'load' })
  const picture = await page.screenshot()
  await page.close()
  return picture
}

const embedded = (file: string) => `data:image/png;base64,${readFileSync(file).toString('base64')}`

const html = (phones: string[], desk: string) => `<!doctype html><meta charset="utf-8"><style>
  * { box-sizing: border-box; margin: 0 }
  body { width: ${HERO.width}px; height: ${HERO.height}px; overflow: hidden; position: relative;
    background: linear-gradient(120deg, #fff1ec 0%, #f7f4f1 55%, #fdf3e2 100%) }
  img { display: block; width: 100% }
  .desk { position: absolute; left: 40px; top: 62px; width: 900px; border-radius: 14px; overflow: hidden;
    background: #fff; box-shadow: 0 1px 0 #efe9e4, 0 24px 60px rgba(31, 26, 23, .16) }
  .bar { display: flex; gap: 7px; padding: 11px 14px; background: #efe9e4 }
  .bar i { width: 10px; height: 10px; border-radius: 50%; background: #d6ccc4 }
  .phone { position: absolute; width: ${PHONE_WIDTH}px; padding: 7px; border-radius: 34px; background: #1f1a17;
    box-shadow: 0 24px 60px rgba(31, 26, 23, .28) }
  .phone img { border-radius: 27px }
</style>
<div class="desk"><div class="bar"><i></i><i></i><i></i></div><img src="${desk}"></div>
${phones.map((phone, n) => `<div class="phone" style="left:${872 + n * 280}px;top:${[112, 58, 112][n]}px"><img src="${phone}"></div>`).join('\n')}`
