import type { PropsWithChildren } from 'react'
import { useLaunch } from '@tarojs/taro'
import { offerUpdate } from './lib/app-update.ts'
import { pressOnEnter } from './lib/keyboard.ts'
import { offerReload } from './lib/missing-chunk.ts'
import { loadMe } from './lib/me.ts'
import { followNoScriptLinks } from './lib/no-script-links.ts'
import { askPrivacyOurselves } from './lib/privacy-ask.ts'
import './app.scss'

// Never in WeChat, whose style compiler would stumble over it.
if (process.env.TARO_ENV === 'h5') void import('./styles/browser.scss')

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    pressOnEnter()
    followNoScriptLinks()
    askPrivacyOurselves()
    offerUpdate()
    offerReload()
    // Only to name the sharer in links; the pages that show a member ask for themselves.
    loadMe().catch(() => undefined)
  })
  return children
}
