import { useQuery } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import { adjustmentKeys, readMemberPoints } from './api.ts'
import { BanDialog } from './ban-dialog.tsx'

/** What the chosen member has now, and whether their points are suspended. */
export function MemberNow({ memberNo }: { memberNo: string }) {
  const { pointsAdjustment: t } = useText()
  const can = useCan()
  const [isBanning, setBanning] = useState(false)
  const { data } = useQuery({
    queryKey: [...adjustmentKeys.member, memberNo],
    queryFn: () => readMemberPoints(memberNo),
  })
  if (!data) return null
  return (
    <div className="stack member-now">
      <div className="card-line">
        <span>{t.memberNow(data.balance, data.pending)}</span>
        {!data.ban && can('points.ban') && (
          <Button size="small" type="text" onClick={() => setBanning(true)}>
            {t.ban}
          </Button>
        )}
      </div>
      {data.debt > 0 && <span className="note">{t.memberDebt(data.debt)}</span>}
      {data.ban && <Alert type="warning" showIcon title={t.memberBanned(data.ban.reason)} />}
      <BanDialog memberNo={isBanning ? memberNo : null} close={() => setBanning(false)} />
    </div>
  )
}
