import { LinkOutlined } from '@ant-design/icons'
import { Button, Modal, Typography } from 'antd'
import { useState } from 'react'
import { useAct } from '../../lib/act.ts'
import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { makeUrlLink, type UrlLink } from './api.ts'

/** An address for an SMS or a web page that opens the offer in WeChat. */
export function UrlLinkButton({ code }: { code: string }) {
  const { sharing: t } = useText()
  const can = useCan()
  const when = useWhen()
  const [link, setLink] = useState<UrlLink | null>(null)
  const make = useAct({ run: () => makeUrlLink(code), onDone: setLink })
  if (!can('group-buy.write')) return null
  return (
    <>
      <Button icon={<LinkOutlined />} loading={make.isBusy} onClick={() => make.go()}>
        {t.makeLink}
      </Button>
      <Modal open={link !== null} title={t.linkTitle} footer={null} onCancel={() => setLink(null)}>
        <p>{t.linkBody}</p>
        {link && (
          <>
            <Typography.Paragraph className="code" copyable>
              {link.url}
            </Typography.Paragraph>
            <p className="note">{t.linkUntil(when.time(link.expiresAt))}</p>
          </>
        )}
      </Modal>
    </>
  )
}
