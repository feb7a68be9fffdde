import { QrcodeOutlined } from '@ant-design/icons'
import { Input } from 'antd'
import { useState } from 'react'
import { useText } from '../../messages/text.ts'

/** The code a customer shows, scanned or typed; a scanner's Enter looks it up. */
export function GiftCodeField({ lookUp }: { lookUp: (code: string) => Promise<void> }) {
  const { redemption: t } = useText()
  const [typed, setTyped] = useState('')
  const [isBusy, setBusy] = useState(false)
  const submit = async () => {
    const code = typed.trim()
    if (!code || isBusy) return
    setBusy(true)
    await lookUp(code)
    setBusy(false)
    setTyped('')
  }
  return (
    <Input.Search
      className="gift-code"
      size="large"
      prefix={<QrcodeOutlined aria-hidden="true" />}
      aria-label={t.codePlaceholder}
      placeholder={t.codePlaceholder}
      enterButton={t.codeOk}
      loading={isBusy}
      autoComplete="off"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onSearch={() => void submit()}
    />
  )
}
