import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../../lib/api.ts'
import type { GroupBuyDetail } from '../../../lib/schemas.ts'
import { ensureSession } from '../../../lib/session.ts'
import { say, sayError } from '../../../lib/toast.ts'
import { spoken, tickable } from '../../../ui/a11y.ts'
import { groupBuyTexts as t } from '../texts.ts'
import { signs } from './signs.ts'

interface Props {
  groupBuy: GroupBuyDetail
  onChange: (isFavourite: boolean) => void
}

/** A heart: the member is told when the group buy opens and shortly before it ends. */
export function FavouriteButton({ groupBuy, onChange }: Props) {
  const [isBusy, setBusy] = useState(false)
  const { code, isFavourite } = groupBuy
  const toggle = async () => {
    if (isBusy) return
    setBusy(true)
    try {
      if (!(await ensureSession())) return
      const call = { path: { code } }
      if (isFavourite) await api.delete('/api/v1/app/group-buys/{code}/favourite', call)
      else await api.put('/api/v1/app/group-buys/{code}/favourite', call)
      onChange(!isFavourite)
      say(isFavourite ? t.unmarked : t.marked)
    } catch (thrown) {
      sayError(thrown)
    } finally {
      setBusy(false)
    }
  }
  return (
    <View
      className={`tool${isFavourite ? ' tool--on' : ''}`}
      onClick={() => void toggle()}
      {...tickable('switch', isFavourite)}
    >
      <Image className="tool__sign" src={isFavourite ? signs.heartOn : signs.heart} {...spoken('')} />
      {isFavourite ? t.favourite : t.remindMe}
    </View>
  )
}
