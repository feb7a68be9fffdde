import { Form, Input, Text, View } from '@tarojs/components'
import { fieldName } from '../../../ui/a11y.ts'
import { Action } from '../../../ui/action.tsx'
import '../../../ui/field.scss'
import { profileTexts as t } from '../account-texts.ts'

/** A browser's form tells nothing that was not heard while typing. */
const onWeb = process.env.TARO_ENV === 'h5'

interface Props {
  initial: string
  problem: string | undefined
  isBusy: boolean
  onText: (text: string) => void
  /** With what the form holds; undefined where a form tells nothing. */
  onSave: (name: string | undefined) => void
}

/** WeChat offers its own name here and checks what is typed; its word is read when the form is sent. */
export function NicknameField({ initial, problem, isBusy, onText, onSave }: Props) {
  return (
    <Form onSubmit={(event) => onSave((event.detail.value as { nickname?: string } | undefined)?.nickname)}>
      <View className={`field${problem ? ' field--wrong' : ''}`}>
        <View className="row">
          <Text className="field__label">{t.nickname}</Text>
          <Input
            className="field__input"
            type={onWeb ? 'text' : 'nickname'}
            name="nickname"
            defaultValue={initial}
            placeholder={t.nicknamePlaceholder}
            placeholderClass="field__placeholder"
            maxlength={20}
            onInput={(event) => onText(event.detail.value)}
            {...fieldName(t.nickname)}
          />
        </View>
        {problem && <View className="field__problem">{problem}</View>}
      </View>
      <Action className="profile-save" wide busy={isBusy} submits={!onWeb} onTap={() => onWeb && onSave(undefined)}>
        {t.save}
      </Action>
    </Form>
  )
}
