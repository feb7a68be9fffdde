import { useUnload } from '@tarojs/taro'
import { Button, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { AGREE_BUTTON, answerPrivacy } from '../../../../lib/privacy-ask.ts'
import { goBack } from '../../../../lib/routes.ts'
import { Action } from '../../../../ui/action.tsx'
import { askTexts as t } from '../../account-texts.ts'
import './index.scss'

/**
 * WeChat only: something is about to be used that the privacy guideline covers, and this person has not agreed to it
 * yet. WeChat takes the yes from its own kind of button; going away is a no.
 */
export default function PrivacyAskPage() {
  usePageTitle('Privacy')
  const [contract, setContract] = useState<string>(t.contract)
  useUnload(() => answerPrivacy('disagree'))
  useEffect(() => {
    if (process.env.TARO_ENV === 'h5') return
    wx.getPrivacySetting({
      success: ({ privacyContractName }) => privacyContractName && setContract(privacyContractName),
    })
  }, [])

  const agree = () => {
    answerPrivacy('agree')
    goBack()
  }
  return (
    <View className="page">
      <View className="card">
        <View className="card__title">{t.title}</View>
        <View>{t.text(contract)}</View>
        <Action kind="bare" small onTap={() => wx.openPrivacyContract({})}>
          {t.read}
        </Action>
        <Button
          id={AGREE_BUTTON}
          className="action action--primary action--wide privacy-ask__agree"
          hoverClass="action--pressed"
          openType="agreePrivacyAuthorization"
          onAgreePrivacyAuthorization={agree}
        >
          {t.agree}
        </Button>
        <Action kind="quiet" wide onTap={goBack}>
          {t.refuse}
        </Action>
      </View>
    </View>
  )
}
