import { View } from '@tarojs/components'
import { openPage, routes } from '../../../lib/routes.ts'
import type { TeamDetail } from '../../../lib/schemas.ts'
import { ensureSession } from '../../../lib/session.ts'
import { copyLink } from '../../../lib/share.ts'
import { sayError } from '../../../lib/toast.ts'
import { Action } from '../../../ui/action.tsx'
import { ContactAction } from '../../../ui/contact-action.tsx'
import type { TeamFace } from '../team-view.ts'
import { teamTexts as t } from '../texts.ts'

/** One button for what to do now; beside it a quiet second way where there is one. */
export function TeamActions({ team, face }: { team: TeamDetail; face: TeamFace }) {
  const { code } = team.groupBuy
  const order = () => team.myOrderNo && openPage(routes.order(team.myOrderNo))
  const checkout = async (teamCode?: string) => {
    try {
      if (await ensureSession()) openPage(routes.checkout({ groupBuyCode: code, kind: 'team', teamCode }))
    } catch (thrown) {
      sayError(thrown)
    }
  }
  const offer = () => openPage(routes.groupBuy(code))

  switch (face) {
    case 'joinable':
      return (
        <Bar
          team={team}
          second={<Share team={team} quiet />}
          main={
            <Action className="grow" onTap={() => void checkout(team.teamCode)}>
              {t.join}
            </Action>
          }
        />
      )
    case 'mine':
      return (
        <Bar
          team={team}
          second={
            <Action kind="quiet" onTap={order}>
              {t.order}
            </Action>
          }
          main={<Share team={team} />}
        />
      )
    case 'mine-unpaid':
      return (
        <Bar
          team={team}
          main={
            <Action className="grow" onTap={order}>
              {t.pay}
            </Action>
          }
        />
      )
    case 'formed-mine':
      return (
        <Bar
          team={team}
          main={
            <Action className="grow" onTap={order}>
              {t.order}
            </Action>
          }
        />
      )
    case 'failed-mine':
      return (
        <Bar
          team={team}
          second={
            <Action kind="quiet" onTap={order}>
              {t.refundProgress}
            </Action>
          }
          main={
            <Action className="grow" onTap={offer}>
              {t.again}
            </Action>
          }
        />
      )
    default:
      return (
        <Bar
          team={team}
          main={
            <Action className="grow" onTap={offer}>
              {t.openOwn}
            </Action>
          }
        />
      )
  }
}

function Bar({ team, second, main }: { team: TeamDetail; second?: JSX.Element; main: JSX.Element }) {
  return (
    <View className="sticky-bar">
      <ContactAction title={team.groupBuy.title} path={routes.team(team.teamCode)} />
      {second}
      {main}
    </View>
  )
}

/** WeChat's share sheet, or a copied link in the browser preview. */
function Share({ team, quiet }: { team: TeamDetail; quiet?: boolean }) {
  const className = quiet ? undefined : 'grow'
  const kind = quiet ? 'quiet' : 'primary'
  if (process.env.TARO_ENV !== 'h5') {
    return (
      <Action className={className} kind={kind} share>
        {t.invite}
      </Action>
    )
  }
  return (
    <Action className={className} kind={kind} onTap={() => void copyLink(routes.team(team.teamCode), t.copied)}>
      {quiet ? t.invite : t.copyLink}
    </Action>
  )
}
