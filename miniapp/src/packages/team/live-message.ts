import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { api } from '../../lib/api.ts'

/**
 * Makes the share card of one's own open team a live one: WeChat keeps "还差 2 人" on it up to date as we tell it. Without an
 * answer the card is an ordinary one.
 */
export function useLiveMessage(teamCode: string | undefined): void {
  useEffect(() => {
    if (process.env.TARO_ENV === 'h5' || !teamCode) return
    prepare(teamCode).catch(() => undefined)
  }, [teamCode])
}

async function prepare(teamCode: string): Promise<void> {
  const { activityId, memberCount, roomLimit } = await api.post('/api/v1/app/teams/{code}/live-message', {
    path: { code: teamCode },
  })
  if (!activityId) return
  // The types ask for a template id as well, which only private messages have.
  const templateInfo = {
    parameterList: [
      { name: 'member_count', value: String(memberCount) },
      { name: 'room_limit', value: String(roomLimit) },
    ],
  } as Taro.updateShareMenu.UpdatableMessageFrontEndTemplateInfo
  await Taro.updateShareMenu({ withShareTicket: true, isUpdatableMessage: true, activityId, templateInfo })
}
