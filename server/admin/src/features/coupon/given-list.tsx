import { Button, Form, Modal, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { useKeyset } from '../../lib/keyset.ts'
import { useOperationKey } from '../../lib/operation-key.ts'
import { useCan } from '../../lib/permissions.ts'
import { shopMinute } from '../../lib/time.ts'
import { useText } from '../../messages/text.ts'
import { ListView } from '../../ui/list-view.tsx'
import { MemberLink } from '../../ui/member-link.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ReasonItem } from '../../ui/reason-field.tsx'
import { StateBox } from '../../ui/states.tsx'
import { Mark, type Tone } from '../../ui/tag.tsx'
import { useFormAct } from '../../ui/problem-fields.ts'
import { couponKeys, listGiven, recallCoupon, type GivenCoupon } from './api.ts'

const TONES: Record<GivenCoupon['state'], Tone> = { usable: 'green', used: 'blue', over: 'quiet', recalled: 'quiet' }

/** Who holds a coupon of this kind, and what became of it. */
export function GivenList({ code }: { code: string }) {
  const { coupon: t } = useText()
  const can = useCan()
  const list = useKeyset([...couponKeys.all, code, 'given'], (cursor) => listGiven(code, cursor))
  const [recalling, setRecalling] = useState<GivenCoupon | null>(null)
  const columns = useColumns(can('coupon.issue') ? setRecalling : undefined)
  return (
    <Panel title={t.holders} flush className="list-panel">
      <ListView
        label={t.holders}
        list={list}
        rowKey={(row) => row.code}
        columns={columns}
        card={(row) => <GivenCard row={row} />}
        empty={<StateBox title={t.noHolders} body={t.noHoldersBody} />}
        minWidth={760}
      />
      <RecallDialog coupon={recalling} close={() => setRecalling(null)} />
    </Panel>
  )
}

function useColumns(recall?: (row: GivenCoupon) => void): TableColumnsType<GivenCoupon> {
  const { coupon: t } = useText()
  return [
    {
      title: t.member,
      key: 'member',
      width: 180,
      render: (_, row) => <MemberLink memberNo={row.memberNo}>{row.memberNickname}</MemberLink>,
    },
    { title: t.columns.source, key: 'source', width: 100, render: (_, row) => t.source[row.source] ?? row.source },
    { title: t.columns.status, key: 'state', width: 110, render: (_, row) => <StateMark row={row} /> },
    {
      title: t.columns.order,
      key: 'order',
      width: 190,
      render: (_, row) => row.orderNo && <Link to={`/orders/${row.orderNo}`}>{row.orderNo}</Link>,
    },
    { title: t.columns.given, key: 'given', width: 150, render: (_, row) => shopMinute(row.createdAt) },
    { title: t.reason, key: 'reason', render: (_, row) => <span className="clip">{row.reason}</span> },
    ...(recall
      ? [
          {
            key: 'tools',
            width: 90,
            render: (_: unknown, row: GivenCoupon) =>
              row.state === 'usable' && (
                <Button size="small" onClick={() => recall(row)}>
                  {t.recall}
                </Button>
              ),
          },
        ]
      : []),
  ]
}

function StateMark({ row }: { row: GivenCoupon }) {
  const { coupon: t } = useText()
  return <Mark tone={TONES[row.state]}>{t.state[row.state]}</Mark>
}

function GivenCard({ row }: { row: GivenCoupon }) {
  return (
    <>
      <div className="card-line">
        <MemberLink memberNo={row.memberNo}>{row.memberNickname}</MemberLink>
        <StateMark row={row} />
      </div>
      <div className="card-line note">
        <span>{shopMinute(row.createdAt)}</span>
        {row.orderNo && <Link to={`/orders/${row.orderNo}`}>{row.orderNo}</Link>}
      </div>
    </>
  )
}

function RecallDialog({ coupon, close }: { coupon: GivenCoupon | null; close: () => void }) {
  const { app, coupon: t } = useText()
  const [form] = Form.useForm<{ reason: string }>()
  const key = useOperationKey(coupon?.code ?? null)
  const act = useFormAct({
    form,
    run: ({ reason }: { reason: string }) => recallCoupon(coupon!.code, reason, key),
    done: t.recalledOne,
    touches: [[...couponKeys.all]],
    onDone: close,
  })
  return (
    <Modal
      open={coupon !== null}
      title={t.recallTitle(coupon?.memberNickname ?? '')}
      okText={t.recall}
      okButtonProps={{ danger: true, loading: act.isBusy }}
      onOk={form.submit}
      onCancel={close}
      destroyOnHidden
    >
      <Form form={form} layout="vertical" preserve={false} onFinish={act.go}>
        <ReasonItem label={t.reason} missing={app.required} usual={t.recallReasons} />
      </Form>
    </Modal>
  )
}
