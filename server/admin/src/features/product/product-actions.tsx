import { MoreOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { useAct } from '../../lib/act.ts'
import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { archiveProduct, restoreProduct, setProductStatus, touchedByProduct, type Product } from './api.ts'
import { CopyDialog } from './copy-dialog.tsx'
import { PreviewDrawer } from './preview-drawer.tsx'

type Verb = 'on' | 'off' | 'archive' | 'restore'

/** What can be done with a product as it stands; what takes it away from people is asked first. */
export function ProductActions({ product }: { product: Product }) {
  const { product: t, app } = useText()
  const can = useCan()
  const [open, setOpen] = useState<'off' | 'archive' | 'copy' | 'preview' | null>(null)
  const { code, status } = product
  const act = useAct({
    run: (verb: Verb) =>
      verb === 'archive'
        ? archiveProduct(code)
        : verb === 'restore'
          ? restoreProduct(code)
          : setProductStatus(code, verb),
    done: (_, verb) => (verb === 'archive' ? t.archiveDone : verb === 'restore' ? t.restoreDone : t.statusDone[verb]),
    touches: touchedByProduct,
    onDone: () => setOpen(null),
  })
  const close = () => setOpen(null)
  const front = status === 'archived' ? 'restore' : status === 'on' ? 'off' : 'on'
  const frontText = { restore: t.restore, off: t.takeOff, on: t.putOn }[front]
  return (
    <>
      <Button onClick={() => setOpen('preview')}>{t.preview}</Button>
      {can('product.write') && (
        <>
          <Button onClick={() => (front === 'off' ? setOpen('off') : act.go(front))} loading={act.isBusy && !open}>
            {frontText}
          </Button>
          <Link to={`/products/${code}/edit`}>
            <Button>{app.edit}</Button>
          </Link>
          <Dropdown
            trigger={['click']}
            menu={{
              items: [
                { key: 'copy', label: t.copy },
                ...(status === 'archived' ? [] : [{ key: 'archive', label: t.archive }]),
              ],
              onClick: ({ key }) => setOpen(key as 'copy' | 'archive'),
            }}
          >
            <Button icon={<MoreOutlined />} aria-label={app.moreActions} />
          </Dropdown>
        </>
      )}
      {can('group-buy.write') && status === 'on' && (
        <Link to={`/group-buys/new?product=${code}`}>
          <Button type="primary">{t.openGroupBuy}</Button>
        </Link>
      )}
      {(open === 'off' || open === 'archive') && (
        <ConfirmDialog
          isOpen
          title={open === 'off' ? t.takeOffTitle : t.archiveTitle}
          okText={open === 'off' ? t.takeOff : t.archive}
          isBusy={act.isBusy}
          confirm={() => act.go(open)}
          close={close}
        >
          {open === 'off' ? t.takeOffBody : t.archiveBody}
        </ConfirmDialog>
      )}
      {open === 'copy' && <CopyDialog product={product} close={close} />}
      <PreviewDrawer product={product} isOpen={open === 'preview'} close={close} />
    </>
  )
}
