import { openPage, routes } from './routes.ts'

/** WeChat is told which button the yes came from. */
export const AGREE_BUTTON = 'agree-privacy'

type Answer = 'agree' | 'disagree'
type Resolve = (answer: { buttonId?: string; event: Answer }) => void

let waiting: Resolve[] = []

/**
 * From now on a page of ours asks, instead of WeChat's own pop-up, when somebody first uses what the privacy guideline
 * covers: an avatar, pictures, the album. Nothing is asked before that. Several calls at once are one question.
 */
export function askPrivacyOurselves(): void {
  if (process.env.TARO_ENV === 'h5') return
  wx.onNeedPrivacyAuthorization?.((answer: unknown) => {
    // WeChat's types call the function a result.
    waiting.push(answer as Resolve)
    if (waiting.length === 1) openPage(routes.privacyAsk())
  })
}

/** Only the first answer counts: leaving the page after a yes is no no. */
export function answerPrivacy(event: Answer): void {
  const asked = waiting
  waiting = []
  for (const resolve of asked) resolve(event === 'agree' ? { buttonId: AGREE_BUTTON, event } : { event })
}
