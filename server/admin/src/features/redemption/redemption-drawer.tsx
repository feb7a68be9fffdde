import { useQuery } from '@tanstack/react-query'
import { Button, Drawer } from 'antd'
import { useState } from 'react'
import { useAct } from '../../lib/act.ts'
import { useOperationKey } from '../../lib/operation-key.ts'
import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { MemberLink } from '../../ui/member-link.tsx'
import { Facts } from '../../ui/panel.tsx'
import { Loaded, RowsSkeleton } from '../../ui/states.tsx'
import { Thumb } from '../../ui/thumb.tsx'
import { handOverGift, readRedemption, type Redemption, redemptionKeys, touchedByRedemption } from './api.ts'
import { CancelDialog } from './cancel-dialog.tsx'
import { GiftReceiver } from './gift-receiver.tsx'
import { RedemptionMark } from './redemption-columns.tsx'
import { SendForm } from './send-form.tsx'

/** Which redemption; with the code the customer showed it may be handed over. */
export interface Shown {
  code: string
  pickupCode: string | null
}

export function RedemptionDrawer({ shown, close }: { shown: Shown | null; close: () => void }) {
  const { redemption: t } = useText()
  const query = useQuery({
    queryKey: [...redemptionKeys.all, 'one', shown?.code],
    queryFn: () => readRedemption(shown!.code),
    enabled: shown !== null,
  })
  return (
    <Drawer title={t.detail} open={shown !== null} onClose={close} size={440} destroyOnHidden>
      <Loaded query={query} skeleton={<RowsSkeleton rows={3} />}>
        {(redemption) => <Detail redemption={redemption} pickupCode={shown?.pickupCode ?? null} />}
      </Loaded>
    </Drawer>
  )
}

function Detail({ redemption, pickupCode }: { redemption: Redemption; pickupCode: string | null }) {
  const { redemption: t } = useText()
  const can = useCan()
  const [isCancelling, setCancelling] = useState(false)
  const handKey = useOperationKey(pickupCode)
  const handOver = useAct({
    run: () => handOverGift(pickupCode!, handKey),
    done: t.handedOver,
    touches: touchedByRedemption,
  })
  return (
    <div className="stack">
      <div className="with-thumb">
        <Thumb url={redemption.coverUrl} size={64} />
        <div>
          <div className="strong">{redemption.title}</div>
          <div className="note">{t.points(redemption.points)}</div>
          <RedemptionMark row={redemption} />
        </div>
      </div>
      <RedemptionFacts redemption={redemption} />
      {redemption.canHandOver && pickupCode && can('pickup.verify') && (
        <>
          <Button type="primary" size="large" block loading={handOver.isBusy} onClick={() => handOver.go(undefined)}>
            {t.handOver}
          </Button>
          <p className="note">{t.handOverHint}</p>
        </>
      )}
      {redemption.canHandOver && !pickupCode && <p className="note">{t.needCode}</p>}
      {redemption.canSend && can('redemption.send') && <SendForm redemption={redemption} />}
      {redemption.canCancel && can('redemption.cancel') && (
        <Button danger onClick={() => setCancelling(true)}>
          {t.cancel}
        </Button>
      )}
      <CancelDialog redemption={redemption} isOpen={isCancelling} close={() => setCancelling(false)} />
    </div>
  )
}

function RedemptionFacts({ redemption }: { redemption: Redemption }) {
  const { redemption: t } = useText()
  const when = useWhen()
  const { address, parcel, member } = redemption
  const number = <span className="code">{redemption.code}</span>
  const memberLink = <MemberLink memberNo={member.memberNo}>{`${member.nickname} · ${member.memberNo}`}</MemberLink>
  return (
    <Facts
      rows={[
        [t.facts.number, number],
        [t.facts.member, memberLink],
        [t.facts.point, redemption.pickupPoint && `${redemption.pickupPoint.name} ${redemption.pickupPoint.address}`],
        [t.facts.collectBy, redemption.canHandOver && redemption.collectByAt && when.time(redemption.collectByAt)],
        [t.facts.address, address && <GiftReceiver key="address" code={redemption.code} address={address} />],
        [t.facts.parcel, parcel && `${parcel.companyName} ${parcel.trackingNo}`],
        [t.facts.at, when.time(redemption.createdAt)],
        [t.facts.finished, redemption.finishedAt && when.time(redemption.finishedAt)],
        [t.facts.by, redemption.cancelledBy && t.cancelledBy[redemption.cancelledBy]],
        [t.facts.reason, redemption.cancelReason],
        [t.facts.staff, redemption.staffName],
      ]}
    />
  )
}
