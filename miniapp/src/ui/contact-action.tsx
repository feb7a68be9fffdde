import { Button } from '@tarojs/components'
import { openPage, routes } from '../lib/routes.ts'
import { tappable } from './a11y.ts'
import { uiTexts as t } from './texts.ts'

interface Props {
  /** What it is about, for the card WeChat sends along. */
  title: string
  path: string
  orderNo?: string
  className?: string
}

/** To a person of the shop: WeChat's own conversation, or a ticket in the browser preview. */
export function ContactAction({ title, path, orderNo, className }: Props) {
  const onWeb = process.env.TARO_ENV === 'h5'
  return (
    <Button
      className={['action action--bare', className].filter(Boolean).join(' ')}
      hoverClass="action--pressed"
      {...(onWeb
        ? { onClick: () => openPage(routes.newTicket(orderNo ? { orderNo } : {})) }
        : { openType: 'contact' as const, showMessageCard: true, sendMessageTitle: title, sendMessagePath: path })}
      {...tappable(t.contact)}
    >
      {t.contact}
    </Button>
  )
}
