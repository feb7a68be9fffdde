import { Text } from '@tarojs/components'
import { Action } from '../../../ui/action.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { checkoutTexts as t } from '../texts.ts'

interface Props {
  onAgree: () => void
  onClose: () => void
}

/** The last thing missing is a tick: it can be given and the order paid in one press. */
export function AckSheet({ onAgree, onClose }: Props) {
  return (
    <Sheet
      title={t.perishableTitle}
      onClose={onClose}
      foot={
        <>
          <Action kind="quiet" onTap={onClose}>
            {t.thinkAgain}
          </Action>
          <Action className="grow" onTap={onAgree}>
            {t.agreeAndPay}
          </Action>
        </>
      }
    >
      <Text className="sheet__text">{t.perishable}</Text>
    </Sheet>
  )
}
