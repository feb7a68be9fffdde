import { routes } from '../../lib/routes.ts'
import { copyLink } from '../../lib/share.ts'
import { Action } from '../../ui/action.tsx'
import { payResultTexts as t } from './texts.ts'

interface Props {
  teamCode: string
  wide?: boolean
  className?: string
}

/** WeChat's share sheet (the page says what is shared), or a copied link in the browser preview. */
export function InviteAction({ teamCode, wide, className }: Props) {
  if (process.env.TARO_ENV !== 'h5') {
    return (
      <Action wide={wide} className={className} share>
        {t.invite}
      </Action>
    )
  }
  return (
    <Action wide={wide} className={className} onTap={() => void copyLink(routes.team(teamCode), t.copied)}>
      {t.copyLink}
    </Action>
  )
}
