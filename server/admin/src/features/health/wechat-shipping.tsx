import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router-dom'
import { useText } from '../../messages/text.ts'
import { Panel } from '../../ui/panel.tsx'
import { Loaded } from '../../ui/states.tsx'
import { Mark } from '../../ui/tag.tsx'
import { readWechatShipping } from './api.ts'

/** Whether WeChat holds back money until it knows of deliveries, and which it could not be told of. */
export function WechatShipping() {
  const { shipping: t } = useText()
  const query = useQuery({ queryKey: ['wechat-shipping'], queryFn: readWechatShipping, refetchInterval: 60_000 })
  return (
    <Panel title={t.overview} hint={t.overviewHint}>
      <Loaded query={query} skeleton={<p className="quiet">…</p>}>
        {({ isManaged, pending, failed, failedOrderNos }) => (
          <>
            <p className="server-state">
              {isManaged === null ? (
                <Mark tone="amber">{t.unknown}</Mark>
              ) : (
                <Mark tone={isManaged ? 'green' : 'plain'}>{isManaged ? t.managed : t.notManaged}</Mark>
              )}
            </p>
            <p className="note">{pending + failed > 0 ? t.backlog(pending, failed) : t.allTold}</p>
            {failedOrderNos.length > 0 && (
              <p className="row-tools">
                {failedOrderNos.map((orderNo) => (
                  <Link key={orderNo} className="code" to={`/orders/${orderNo}`}>
                    {orderNo}
                  </Link>
                ))}
              </p>
            )}
          </>
        )}
      </Loaded>
    </Panel>
  )
}
