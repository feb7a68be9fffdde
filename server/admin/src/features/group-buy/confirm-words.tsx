import type { GroupBuyAction } from '@tuanke/shared/group-buy/phase'
import type { ReactNode } from 'react'
import { systemNow } from '../../lib/now.ts'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import type { GroupBuy } from './api.ts'

interface Words {
  title: string
  body: ReactNode
  okText: string
  isDanger?: boolean
}

/** What an action will do, for those that deserve a second look; null for the rest. */
export function useConfirmWords(
  groupBuy: Pick<GroupBuy, 'openAt' | 'teams'>,
): (action: GroupBuyAction) => Words | null {
  const { groupBuy: t } = useText()
  const when = useWhen()
  return (action) => {
    switch (action) {
      case 'publish': {
        const isNow = Date.parse(groupBuy.openAt) <= systemNow().getTime()
        return {
          title: t.confirmPublishTitle,
          body: isNow ? t.confirmPublishNow : t.confirmPublishLater(when.time(groupBuy.openAt)),
          okText: t.actions.publish,
        }
      }
      case 'end':
        return {
          title: t.confirmEndTitle,
          body: (
            <>
              <p>{t.confirmEndBody}</p>
              <ul className="bullets">
                <li>
                  {groupBuy.teams.open > 0 ? <b>{t.confirmEndOpenTeams(groupBuy.teams.open)}</b> : t.confirmEndNoTeams}
                </li>
                {groupBuy.teams.formed > 0 && <li>{t.confirmEndFormed(groupBuy.teams.formed)}</li>}
              </ul>
            </>
          ),
          okText: t.confirmEndOk,
          isDanger: true,
        }
      case 'delete':
        return { title: t.confirmDeleteTitle, body: t.confirmDeleteBody, okText: t.actions.delete }
      case 'archive':
        return { title: t.confirmArchiveTitle, body: t.confirmArchiveBody, okText: t.actions.archive }
      default:
        return null
    }
  }
}
