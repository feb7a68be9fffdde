import { useQuery } from '@tanstack/react-query'
import { Typography } from 'antd'
import { useParams } from 'react-router-dom'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { Page } from '../../ui/page.tsx'
import { Loaded } from '../../ui/states.tsx'
import { Story } from '../../ui/story.tsx'
import { type AfterSale, caseKeys, readCase } from './api.ts'
import { CaseActions } from './case-actions.tsx'
import { CaseFacts } from './case-facts.tsx'
import { CaseRequest } from './case-request.tsx'
import { CaseMark } from './state-mark.tsx'

export default function AfterSalePage() {
  const { code = '' } = useParams()
  const query = useQuery({ queryKey: caseKeys.one(code), queryFn: () => readCase(code) })
  return <Loaded query={query}>{(one) => <CaseView one={one} />}</Loaded>
}

/** What is asked and what to do about it on top; the evidence; the facts to decide by; the story at the right. */
function CaseView({ one }: { one: AfterSale }) {
  const { afterSale: t } = useText()
  const when = useWhen()
  const until = when.time(one.state === 'waiting-return' && one.returnDueAt ? one.returnDueAt : one.answerDueAt)
  return (
    <Page
      title={`${one.memberNickname} · ${t.reason[one.reason]}`}
      mark={<CaseMark state={one.state} />}
      sentence={
        <Typography.Text type="secondary" copyable={{ text: one.code }}>
          <span className="code">{one.code}</span>
        </Typography.Text>
      }
    >
      <div className={`next-step next-${one.canDecide || one.canReceive ? 'preparing' : 'closed'}`}>
        <p>
          {one.isOverdue && <b className="warn">{t.overdue} </b>}
          {t.next[one.state](until)}
        </p>
        <CaseActions one={one} />
      </div>
      <div className="with-side">
        <div className="stack">
          <CaseRequest one={one} />
          <CaseFacts one={one} />
        </div>
        <CaseStory one={one} />
      </div>
    </Page>
  )
}

function CaseStory({ one }: { one: AfterSale }) {
  const { afterSale: t } = useText()
  const steps = one.timeline.map(({ to, at, note, actor }) => ({
    title: t.state[to],
    at,
    detail: note ? (t.notes[note] ?? note) : undefined,
    actor,
  }))
  return <Story title={t.story} steps={steps} />
}
