import { Text, View } from '@tarojs/components'
import { now } from '../../../lib/clock.ts'
import type { PrivacyView } from '../../../lib/schemas.ts'
import { dayTime } from '../../../lib/time-words.ts'
import { Action } from '../../../ui/action.tsx'
import { privacyTexts as t } from '../account-texts.ts'

interface Props {
  privacy: PrivacyView
  onAgree: () => Promise<void>
}

/** Which wording is in force, and whether this member has said that they have read it. */
export function PolicyCard({ privacy, onAgree }: Props) {
  const { policyVersion, agreedVersion, agreedAt } = privacy
  const isAgreed = agreedVersion === policyVersion
  return (
    <View className="card">
      <View className="row row--between">
        <Text className="card__title">{t.policy}</Text>
        <Text className="note num">{t.version(policyVersion)}</Text>
      </View>
      <View className="note">
        {isAgreed && agreedAt
          ? t.agreed(policyVersion, dayTime(agreedAt, now()))
          : agreedVersion
            ? t.changed
            : t.notAgreed}
      </View>
      {!isAgreed && (
        <Action className="privacy-action" kind="soft" wide onTap={() => void onAgree()}>
          {t.agree}
        </Action>
      )}
      {process.env.TARO_ENV !== 'h5' && (
        <Action kind="bare" small onTap={() => wx.openPrivacyContract({})}>
          {t.wechat}
        </Action>
      )}
    </View>
  )
}
