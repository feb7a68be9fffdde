import { QrcodeOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { forwardRef, type FormEvent } from 'react'
import { useText } from '../../messages/text.ts'

interface Props {
  value: string
  change: (text: string) => void
  submit: (event: FormEvent) => void
  isBusy: boolean
}

/** One big field. It keeps the focus, so that the next scan lands in it. */
export const ScanField = forwardRef<HTMLInputElement, Props>(function ScanField(
  { value, change, submit, isBusy },
  ref,
) {
  const t = useText()
  return (
    <form className="scan" onSubmit={submit}>
      <QrcodeOutlined aria-hidden="true" />
      <input
        ref={ref}
        value={value}
        onChange={(event) => change(event.target.value)}
        placeholder={t.pickup.placeholder}
        aria-label={t.pickup.placeholder}
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
      />
      <Button type="primary" htmlType="submit" size="large" loading={isBusy}>
        {t.pickup.lookup}
      </Button>
    </form>
  )
})
