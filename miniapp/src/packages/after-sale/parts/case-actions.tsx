import { View } from '@tarojs/components'
import { api } from '../../../lib/api.ts'
import { openPage, routes } from '../../../lib/routes.ts'
import type { AfterSaleDetail } from '../../../lib/schemas.ts'
import { confirmed, say } from '../../../lib/toast.ts'
import { Action } from '../../../ui/action.tsx'
import { useSendOnce } from '../../../lib/send-once.ts'
import { caseTexts as t } from '../texts.ts'

interface Props {
  one: AfterSaleDetail
  onChange: (one: AfterSaleDetail) => void
  onRefused: () => Promise<void>
}

/** Somebody to talk to at the left, the way on at the right. */
export function CaseActions({ one, onChange, onRefused }: Props) {
  const { isBusy, send } = useSendOnce()
  const path = { code: one.code }

  async function withdraw() {
    if (!(await confirmed(t.withdrawTitle, t.withdrawText, t.withdrawYes, t.withdrawNo))) return
    const done = await send('withdraw', (header) =>
      api.post('/api/v1/app/after-sales/{code}/withdraw', { path, header }),
    )
    if (!done) return void onRefused()
    say(t.withdrawn)
    onChange(done)
  }

  const isAlone = !one.canWithdraw && !one.canApplyAgain
  return (
    <View className="sticky-bar">
      <Action
        kind={isAlone ? 'quiet' : 'bare'}
        className={isAlone ? 'grow' : undefined}
        onTap={() => openPage(routes.newTicket({ orderNo: one.orderNo }))}
      >
        {t.contact}
      </Action>
      {one.canWithdraw && (
        <Action kind="quiet" className="grow" busy={isBusy} onTap={() => void withdraw()}>
          {t.withdraw}
        </Action>
      )}
      {one.canApplyAgain && (
        <Action className="grow" onTap={() => openPage(routes.applyAfterSale(one.orderNo))}>
          {t.again}
        </Action>
      )}
    </View>
  )
}
