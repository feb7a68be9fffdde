import type { ReactNode } from 'react'
import { Button } from '@tarojs/components'
import { tappable, unavailable } from './a11y.ts'

interface Props {
  kind?: 'primary' | 'soft' | 'quiet' | 'bare'
  small?: boolean
  wide?: boolean
  disabled?: boolean
  busy?: boolean
  /** Opens WeChat's own share sheet; the page says what is shared in `useShareAppMessage`. */
  share?: boolean
  /** Sends the form it stands in. */
  submits?: boolean
  label?: string
  className?: string
  onTap?: () => void
  children: ReactNode
}

/** The one button. While busy or disabled a tap does nothing, so a double tap is harmless here already. */
export function Action(props: Props) {
  const idle = !props.disabled && !props.busy
  const look = [
    'action',
    `action--${props.kind ?? 'primary'}`,
    props.small && 'action--small',
    props.wide && 'action--wide',
    props.disabled && 'action--off',
    props.busy && 'action--busy',
    props.className,
  ]
  return (
    <Button
      className={look.filter(Boolean).join(' ')}
      hoverClass="action--pressed"
      formType={props.submits && idle ? 'submit' : undefined}
      openType={props.share && idle ? 'share' : undefined}
      onClick={(event) => {
        event.stopPropagation()
        if (idle) props.onTap?.()
      }}
      {...tappable(props.label)}
      {...unavailable(props.busy === true)}
    >
      {props.children}
    </Button>
  )
}
