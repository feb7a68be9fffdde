import { Button, Modal, type GetRef } from 'antd'
import { useRef, type ReactNode } from 'react'
import { useText } from '../messages/text.ts'

interface Props {
  isOpen: boolean
  title: string
  okText: string
  cancelText?: string
  isBusy: boolean
  isDanger?: boolean
  confirm: () => void
  close: () => void
  children: ReactNode
}

/** Says what will happen before it does. Enter confirms, except where it destroys: there the safe button has the focus. */
export function ConfirmDialog({
  isOpen,
  title,
  okText,
  cancelText,
  isBusy,
  isDanger,
  confirm,
  close,
  children,
}: Props) {
  const t = useText()
  const okRef = useRef<GetRef<typeof Button>>(null)
  const cancelRef = useRef<GetRef<typeof Button>>(null)
  return (
    <Modal
      open={isOpen}
      title={title}
      width={440}
      onCancel={() => !isBusy && close()}
      afterOpenChange={(opened) => opened && (isDanger ? cancelRef : okRef).current?.focus()}
      destroyOnHidden
      footer={[
        <Button key="cancel" ref={cancelRef} onClick={close} disabled={isBusy}>
          {cancelText ?? t.app.cancel}
        </Button>,
        <Button key="ok" ref={okRef} type="primary" danger={isDanger} loading={isBusy} onClick={confirm}>
          {okText}
        </Button>,
      ]}
    >
      <div className="confirm-body">{children}</div>
    </Modal>
  )
}
