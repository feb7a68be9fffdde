import { lazy, Suspense, type ReactNode } from 'react'
import { Link, Route, Routes } from 'react-router-dom'
import { useCan, type Permission } from '../lib/permissions.ts'
import { useText } from '../messages/text.ts'
import { PageSkeleton, StateBox } from '../ui/states.tsx'

const Dashboard = lazy(() => import('../features/dashboard/dashboard.tsx'))
const OrderList = lazy(() => import('../features/order/order-list.tsx'))
const OrderPage = lazy(() => import('../features/order/order-page.tsx'))
const AfterSaleList = lazy(() => import('../features/after-sale/after-sale-list.tsx'))
const AfterSalePage = lazy(() => import('../features/after-sale/after-sale-page.tsx'))
const PickupDesk = lazy(() => import('../features/pickup/pickup-desk.tsx'))
const GroupBuyList = lazy(() => import('../features/group-buy/group-buy-list.tsx'))
const GroupBuyPage = lazy(() => import('../features/group-buy/group-buy-page.tsx'))
const GroupBuyCreate = lazy(() => import('../features/group-buy/group-buy-create.tsx'))
const GroupBuyEdit = lazy(() => import('../features/group-buy/group-buy-edit.tsx'))
const MemberList = lazy(() => import('../features/member/member-list.tsx'))
const MemberPage = lazy(() => import('../features/member/member-page.tsx'))
const ProductList = lazy(() => import('../features/product/product-list.tsx'))
const ProductPage = lazy(() => import('../features/product/product-page.tsx'))
const ProductCreate = lazy(() => import('../features/product/product-create.tsx'))
const ProductEdit = lazy(() => import('../features/product/product-edit.tsx'))
const CategoryList = lazy(() => import('../features/category/category-list.tsx'))
const PickupPointList = lazy(() => import('../features/pickup-point/pickup-point-list.tsx'))
const TicketList = lazy(() => import('../features/ticket/ticket-list.tsx'))
const TicketPage = lazy(() => import('../features/ticket/ticket-page.tsx'))
const ReviewList = lazy(() => import('../features/review/review-list.tsx'))
const SurveyPage = lazy(() => import('../features/survey/survey-page.tsx'))
const LevelList = lazy(() => import('../features/level/level-list.tsx'))
const CouponList = lazy(() => import('../features/coupon/coupon-list.tsx'))
const CouponPage = lazy(() => import('../features/coupon/coupon-page.tsx'))
const RewardList = lazy(() => import('../features/reward/reward-list.tsx'))
const RedemptionList = lazy(() => import('../features/redemption/redemption-list.tsx'))
const AdjustmentPage = lazy(() => import('../features/points-adjustment/adjustment-page.tsx'))
const SettingsPage = lazy(() => import('../features/settings/settings-page.tsx'))
const MessageList = lazy(() => import('../features/message/message-list.tsx'))
const HealthPage = lazy(() => import('../features/health/health-page.tsx'))

const pages: { path: string; permission: Permission; page: ReactNode }[] = [
  { path: '/', permission: 'dashboard.read', page: <Dashboard /> },
  { path: '/orders', permission: 'order.read', page: <OrderList /> },
  { path: '/orders/:orderNo', permission: 'order.read', page: <OrderPage /> },
  { path: '/after-sales', permission: 'after-sale.read', page: <AfterSaleList /> },
  { path: '/after-sales/:code', permission: 'after-sale.read', page: <AfterSalePage /> },
  { path: '/pickup', permission: 'pickup.verify', page: <PickupDesk /> },
  { path: '/group-buys', permission: 'group-buy.read', page: <GroupBuyList /> },
  { path: '/group-buys/new', permission: 'group-buy.write', page: <GroupBuyCreate /> },
  { path: '/group-buys/:code', permission: 'group-buy.read', page: <GroupBuyPage /> },
  { path: '/group-buys/:code/edit', permission: 'group-buy.write', page: <GroupBuyEdit /> },
  { path: '/members', permission: 'member.read', page: <MemberList /> },
  { path: '/members/:memberNo', permission: 'member.read', page: <MemberPage /> },
  { path: '/products', permission: 'product.read', page: <ProductList /> },
  { path: '/products/new', permission: 'product.write', page: <ProductCreate /> },
  { path: '/products/:code', permission: 'product.read', page: <ProductPage /> },
  { path: '/products/:code/edit', permission: 'product.write', page: <ProductEdit /> },
  { path: '/categories', permission: 'product.read', page: <CategoryList /> },
  { path: '/pickup-points', permission: 'pickup-point.read', page: <PickupPointList /> },
  { path: '/tickets', permission: 'ticket.read', page: <TicketList /> },
  { path: '/tickets/:code', permission: 'ticket.read', page: <TicketPage /> },
  { path: '/reviews', permission: 'review.read', page: <ReviewList /> },
  { path: '/surveys', permission: 'survey.read', page: <SurveyPage /> },
  { path: '/levels', permission: 'level.read', page: <LevelList /> },
  { path: '/coupons', permission: 'coupon.read', page: <CouponList /> },
  { path: '/coupons/:code', permission: 'coupon.read', page: <CouponPage /> },
  { path: '/rewards', permission: 'reward.read', page: <RewardList /> },
  { path: '/redemptions', permission: 'redemption.read', page: <RedemptionList /> },
  { path: '/points', permission: 'points.read', page: <AdjustmentPage /> },
  { path: '/settings', permission: 'setting.read', page: <SettingsPage /> },
  { path: '/messages', permission: 'message.read', page: <MessageList /> },
  { path: '/health', permission: 'health.read', page: <HealthPage /> },
]

export function AppRoutes() {
  const t = useText()
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Routes>
        {pages.map(({ path, permission, page }) => (
          <Route key={path} path={path} element={<Allowed permission={permission}>{page}</Allowed>} />
        ))}
        <Route
          path="*"
          element={
            <StateBox title={t.app.missingTitle} body={t.app.missingBody} action={<Link to="/">{t.app.goHome}</Link>} />
          }
        />
      </Routes>
    </Suspense>
  )
}

function Allowed({ permission, children }: { permission: Permission; children: ReactNode }) {
  const t = useText()
  const can = useCan()
  if (can(permission)) return <>{children}</>
  return <StateBox kind="error" title={t.app.forbiddenTitle} body={t.app.forbiddenBody} />
}
