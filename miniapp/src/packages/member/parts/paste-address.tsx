import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { type ParsedAddress, parseAddress } from '@tuanke/shared/contact/parse-address'
import { useRef } from 'react'
import { say } from '../../../lib/toast.ts'
import { Action } from '../../../ui/action.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { addressTexts as t } from '../texts.ts'

const LONGEST = 200

/** What was copied elsewhere is read into the form; WeChat's own address book is one tap away. */
export function PasteAddress({ onParsed }: { onParsed: (parsed: ParsedAddress) => void }) {
  const pasted = useRef('')
  const read = () => {
    const parsed = parseAddress(pasted.current)
    if (!parsed.phone && !parsed.province) return say(t.pasteNothing)
    onParsed(parsed)
    say(t.pasted)
  }
  return (
    <View className="card">
      <TextArea
        placeholder={t.pastePlaceholder}
        initial=""
        maxLength={LONGEST}
        onText={(text) => (pasted.current = text)}
      />
      <View className="row paste__ways">
        {process.env.TARO_ENV === 'weapp' && (
          <Action small kind="quiet" onTap={() => void fromWechat(onParsed)}>
            {t.fromWechat}
          </Action>
        )}
        <View className="grow" />
        <Action small kind="soft" onTap={read}>
          {t.paste}
        </Action>
      </View>
    </View>
  )
}

/** Whoever turns back there has changed their mind. */
async function fromWechat(onParsed: (parsed: ParsedAddress) => void): Promise<void> {
  const chosen = await Taro.chooseAddress().catch(() => null)
  if (!chosen) return
  const { userName, telNumber, provinceName, cityName, countyName, detailInfo } = chosen
  onParsed({
    ...{ name: userName, phone: telNumber, detail: detailInfo },
    ...{ province: provinceName, city: cityName, district: countyName },
  })
}
