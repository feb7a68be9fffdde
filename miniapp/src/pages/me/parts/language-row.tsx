import Taro from '@tarojs/taro'
import { chooseLanguage, languageChoice } from '../../../lib/language.ts'
import { meTexts as t } from '../texts.ts'
import { MenuRow } from './menu-row.tsx'

const CHOICES = ['auto', 'zh', 'en'] as const

/** Each language is called by its own name, so that whoever cannot read this page finds theirs. */
export function LanguageRow() {
  const choice = languageChoice()
  const names = { auto: t.languageAuto, zh: '中文', en: 'English' }
  const open = async () => {
    const answer = await Taro.showActionSheet({ itemList: CHOICES.map((each) => names[each]) }).catch(() => null)
    const wanted = answer && CHOICES[answer.tapIndex]
    if (wanted && wanted !== choice) chooseLanguage(wanted)
  }
  return <MenuRow label={t.language} hint={names[choice]} onOpen={() => void open()} />
}
