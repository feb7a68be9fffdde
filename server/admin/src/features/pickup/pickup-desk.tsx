import { GIFT_CODE_LENGTH } from '@tuanke/shared/pickup-code'
import { App } from 'antd'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { useNavigate, useSearchParams } from 'react-router-dom'
import { usePickupPoints } from '../../lib/choices.ts'
import { useStaff } from '../../lib/permissions.ts'
import { useProblemText } from '../../messages/problem-text.ts'
import { useText } from '../../messages/text.ts'
import { Page } from '../../ui/page.tsx'
import { DeskResult } from './desk-result.tsx'
import { RecentHandOvers } from './recent-hand-overs.tsx'
import { ScanField } from './scan-field.tsx'
import { codeIn } from './scanned.ts'
import { useDesk } from './use-desk.ts'

/** Scan, check, hand over. Works with a keyboard-wedge scanner without touching the screen. */
export default function PickupDesk() {
  const t = useText()
  const me = useStaff()
  const { message } = App.useApp()
  const problemText = useProblemText()
  const navigate = useNavigate()
  const points = usePickupPoints()
  const desk = useDesk()
  const [typed, setTyped] = useState('')
  const [params, setParams] = useSearchParams()
  const fieldRef = useRef<HTMLInputElement>(null)
  const { scan } = desk
  const given = params.get('code')
  const lastGiven = useRef<string | null>(null)

  useEffect(() => fieldRef.current?.focus(), [])

  useEffect(() => {
    if (!given || lastGiven.current === given) return
    lastGiven.current = given
    setParams({}, { replace: true })
    void scan(given)
  }, [given, scan, setParams])

  // A scanner types wherever the focus is: bring it back to the field unless somebody is writing elsewhere.
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      if (event.key === 'Escape') desk.clear()
      if (
        event.key.length === 1 &&
        !event.metaKey &&
        !event.ctrlKey &&
        !target.closest('input,textarea,[role="dialog"]')
      )
        fieldRef.current?.focus()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  })

  const handOver = async () => {
    const problem = await desk.handOver()
    if (problem) void message.error(problemText(problem), 5)
    else fieldRef.current?.focus()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const code = codeIn(typed)
    // A gift from the reward mall: its own desk knows it.
    if (code?.length === GIFT_CODE_LENGTH) return void navigate(`/redemptions?gift=${code}`)
    if (typed.trim()) {
      void desk.scan(typed)
      setTyped('')
    } else void handOver()
  }
  const pointName = points.data?.items.find((one) => one.code === me.pickupPointCode)?.name
  return (
    <Page
      title={t.pickup.title}
      sentence={pointName ? `${t.pickup.boundTo(pointName)}。${t.pickup.sentence}` : t.pickup.sentence}
    >
      <div className="desk">
        <div className="stack">
          <ScanField
            ref={fieldRef}
            value={typed}
            change={setTyped}
            submit={submit}
            isBusy={desk.state.at === 'looking'}
          />
          <DeskResult
            state={desk.state}
            isVerifying={desk.isVerifying}
            handOver={() => void handOver()}
            next={() => {
              desk.clear()
              fieldRef.current?.focus()
            }}
          />
        </div>
        <RecentHandOvers recent={desk.recent} />
      </div>
    </Page>
  )
}
