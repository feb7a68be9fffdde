import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PROGRAMS = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const MISSING = 'Chromium is not installed; set CHROMIUM to the path of the program'

const program = (): string | undefined => PROGRAMS.find((path) => path !== '' && existsSync(path))

/** Starts the Chromium of this machine. @throws Error when there is none */
export function startChromium(): Promise<Browser> {
  const executablePath = program()
  if (!executablePath) throw new Error(MISSING)
  return chromium.launch({ executablePath })
}

/** A block that needs Chromium: left out where there is none, and a failure in CI, which must see every screen. */
export function describeInChromium(title: string, block: () => void): void {
  if (program()) describe(title, block)
  else if (process.env.CI)
    describe(title, () => {
      it('runs in Chromium', () => {
        throw new Error(`CI tests the screens too, but ${MISSING}`)
      })
    })
  else describe.skip(`${title} (left out: ${MISSING})`, () => it('needs Chromium', () => {}))
}
