import Taro from '@tarojs/taro'
import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { askForMessages } from '../lib/ask-messages.ts'
import type { MessageTopic, ShopSettings } from '../lib/schemas.ts'
import { loadSettings } from '../lib/settings.ts'
import { say } from '../lib/toast.ts'
import { Action } from './action.tsx'
import { uiTexts as t } from './texts.ts'
import './message-ask.scss'

const KEY = 'asked-messages'
const REMEMBERED = 30

interface Props {
  topics: MessageTopic[]
  /** What it is about: once answered it is not asked again for the same. */
  about: string
}

/** Offers to be told by WeChat, at a moment when one wants to know. Not in a browser, which has no such messages. */
export function MessageAsk({ topics, about }: Props) {
  const [templates, setTemplates] = useState<ShopSettings['messageTemplates']>([])
  const [state, setState] = useState<'open' | 'busy' | 'allowed' | 'gone'>(() => (hasAsked(about) ? 'gone' : 'open'))
  const wanted = topics.join()
  useEffect(() => {
    if (process.env.TARO_ENV === 'h5' || state === 'gone') return
    loadSettings()
      .then(({ messageTemplates }) => setTemplates(messageTemplates.filter(({ topic }) => wanted.includes(topic))))
      .catch(() => undefined)
  }, [wanted, state])

  const ask = () => {
    // The question first: WeChat only lets it come straight from the tap.
    const asking = askForMessages(templates)
    setState('busy')
    asking
      .then((isAllowed) => {
        remember(about)
        setState(isAllowed ? 'allowed' : 'gone')
      })
      .catch(() => {
        say(t.askSwitchedOff)
        setState('open')
      })
  }

  if (templates.length === 0 || state === 'gone') return null
  return (
    <View className="card message-ask">
      <View className="grow">
        <View className="strong">{state === 'allowed' ? t.askAllowed : t.askTitle}</View>
        <Text className="note">
          {state === 'allowed' ? t.askAllowedText : t.askAbout(templates.map(({ topic }) => topic))}
        </Text>
      </View>
      {state !== 'allowed' && (
        <Action small kind="quiet" busy={state === 'busy'} onTap={ask}>
          {t.askYes}
        </Action>
      )}
    </View>
  )
}

const readAsked = (): string[] => Taro.getStorageSync<string[] | ''>(KEY) || []
const hasAsked = (about: string): boolean => readAsked().includes(about)
const remember = (about: string): void => Taro.setStorageSync(KEY, [...readAsked(), about].slice(-REMEMBERED))
