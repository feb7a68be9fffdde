import { PlusOutlined, RightOutlined } from '@ant-design/icons'
import type { Dto } from '@tuanke/shared/api/admin/types'
import { formatFen } from '@tuanke/shared/money'
import { wallClock } from '@tuanke/shared/time'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { Link } from 'react-router-dom'
import { api } from '../../lib/api.ts'
import { systemNow } from '../../lib/now.ts'
import { useCan, useStaff, type Permission } from '../../lib/permissions.ts'
import { useText, type Texts } from '../../messages/text.ts'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Price } from '../../ui/price.tsx'
import { Loaded, StateBox } from '../../ui/states.tsx'

type Figures = Dto<'Dashboard'>
type TodoKey = keyof Figures['todo']

const todos: { key: TodoKey; hint: keyof Texts['home']; to: string; permission: Permission; urgent: boolean }[] = [
  { key: 'preparing', hint: 'preparingHint', to: '/orders?stage=preparing', permission: 'order.read', urgent: true },
  { key: 'ready', hint: 'readyHint', to: '/orders?stage=ready', permission: 'order.read', urgent: false },
  { key: 'refunding', hint: 'refundingHint', to: '/orders?stage=refunding', permission: 'order.read', urgent: false },
  {
    ...{ key: 'stuckRefunds', hint: 'stuckRefundsHint', to: '/orders?stage=refund-stuck' },
    ...{ permission: 'order.read', urgent: true },
  },
  { key: 'afterSales', hint: 'afterSalesHint', to: '/after-sales', permission: 'after-sale.read', urgent: true },
  { key: 'gifts', hint: 'giftsHint', to: '/redemptions?state=waiting', permission: 'redemption.read', urgent: false },
  { key: 'approvals', hint: 'approvalsHint', to: '/points', permission: 'points.approve', urgent: true },
  { key: 'lowStock', hint: 'lowStockHint', to: '/products?low=1', permission: 'product.read', urgent: true },
  { key: 'heldReviews', hint: 'heldReviewsHint', to: '/reviews', permission: 'review.read', urgent: false },
  { key: 'scoreAlerts', hint: 'scoreAlertsHint', to: '/reviews', permission: 'review.read', urgent: true },
  {
    ...{ key: 'overdueTickets', hint: 'overdueTicketsHint', to: '/tickets?view=overdue' },
    ...{ permission: 'ticket.read', urgent: true },
  },
  { key: 'waitingTickets', hint: 'waitingTicketsHint', to: '/tickets', permission: 'ticket.read', urgent: true },
  { key: 'pausedCoupons', hint: 'pausedCouponsHint', to: '/coupons', permission: 'coupon.write', urgent: true },
  { key: 'deadLetters', hint: 'deadLettersHint', to: '/health', permission: 'health.read', urgent: true },
]

/** Today against yesterday at the same hour, and what needs doing now. */
export default function Dashboard() {
  const t = useText()
  const me = useStaff()
  const can = useCan()
  const query = useQuery({
    queryKey: ['dashboard'],
    queryFn: () => api.get('/api/v1/admin/dashboard'),
    refetchInterval: 60_000,
  })
  return (
    <Page
      title={t.home.greeting(me.displayName, wallClock(systemNow()).hour)}
      sentence={t.home.sentence}
      actions={
        can('group-buy.write') && (
          <Link to="/group-buys/new">
            <Button type="primary" icon={<PlusOutlined />}>
              {t.home.newGroupBuy}
            </Button>
          </Link>
        )
      }
    >
      <Loaded query={query}>
        {(figures) => (
          <div className="stack">
            <Today figures={figures} />
            <Panel title={t.home.todo} flush>
              <Todo figures={figures} />
            </Panel>
          </div>
        )}
      </Loaded>
    </Page>
  )
}

function Today({ figures }: { figures: Figures }) {
  const t = useText()
  const { today, yesterday } = figures
  const count = (n: number, unit: string) => `${n} ${unit}`.trim()
  return (
    <div className="figures">
      <Figure label={t.home.paidFen} now={today.paidFen} before={yesterday.paidFen} say={formatFen}>
        <Price fen={today.paidFen} size="large" />
      </Figure>
      <Figure
        label={t.home.paidOrders}
        now={today.paidOrders}
        before={yesterday.paidOrders}
        say={(n) => count(n, t.home.unitOrders)}
      >
        {today.paidOrders} <small>{t.home.unitOrders}</small>
      </Figure>
      <Figure
        label={t.home.newMembers}
        now={today.newMembers}
        before={yesterday.newMembers}
        say={(n) => count(n, t.home.unitMembers)}
      >
        {today.newMembers} <small>{t.home.unitMembers}</small>
      </Figure>
      <Link to="/group-buys?phase=open" className="figure">
        <h3>{t.home.openTeams}</h3>
        <strong>
          {figures.openTeams} <small>{t.home.unitTeams}</small>
        </strong>
        <p>{t.home.openTeamsHint}</p>
      </Link>
    </div>
  )
}

interface FigureProps {
  label: string
  now: number
  before: number
  say: (n: number) => string
  children: React.ReactNode
}

/** One number, and how it stands against yesterday in words and colour. */
function Figure({ label, now, before, say, children }: FigureProps) {
  const t = useText()
  const delta = now - before
  const tone = delta > 0 ? 'delta up' : delta < 0 ? 'delta down' : 'delta'
  const words = delta > 0 ? `↑ ${t.home.up(say(delta))}` : delta < 0 ? `↓ ${t.home.down(say(-delta))}` : t.home.same
  return (
    <div className="figure">
      <h3>{label}</h3>
      <strong>{children}</strong>
      <p>
        {t.home.against(say(before))} <span className={tone}>{words}</span>
      </p>
    </div>
  )
}

function Todo({ figures }: { figures: Figures }) {
  const t = useText()
  const can = useCan()
  const open = todos.filter((todo) => figures.todo[todo.key] > 0 && can(todo.permission))
  if (!open.length) return <StateBox kind="done" title={t.home.todoNone} body={t.home.todoNoneBody} />
  return (
    <ul className="todo">
      {open.map((todo) => (
        <li key={todo.key}>
          <Link to={todo.to}>
            <b className={todo.urgent ? 'todo-count is-urgent' : 'todo-count'}>{figures.todo[todo.key]}</b>
            <span>
              <strong>{t.home[todo.key]}</strong>
              <small>{t.home[todo.hint] as string}</small>
            </span>
            <span className="todo-go">
              {t.home.handle} <RightOutlined />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
