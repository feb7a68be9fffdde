import {
  ApartmentOutlined,
  AppstoreOutlined,
  CommentOutlined,
  CrownOutlined,
  CustomerServiceOutlined,
  EnvironmentOutlined,
  FileTextOutlined,
  GiftOutlined,
  HeartOutlined,
  HomeOutlined,
  MessageOutlined,
  QrcodeOutlined,
  RollbackOutlined,
  SettingOutlined,
  ShoppingOutlined,
  StarOutlined,
  SmileOutlined,
  TagOutlined,
  TeamOutlined,
  UserOutlined,
} from '@ant-design/icons'
import type { ComponentType } from 'react'
import type { Permission } from '../lib/permissions.ts'
import type { Texts } from '../messages/text.ts'

export interface Place {
  path: string
  text: keyof Texts['nav']
  icon: ComponentType
  permission: Permission
}

/** The left navigation: one entry per noun, grouped by what the day is about. */
export const places: {
  group: 'groupTrade' | 'groupShop' | 'groupLoyalty' | 'groupService' | 'groupSystem' | null
  items: Place[]
}[] = [
  { group: null, items: [{ path: '/', text: 'home', icon: HomeOutlined, permission: 'dashboard.read' }] },
  {
    group: 'groupTrade',
    items: [
      { path: '/orders', text: 'orders', icon: FileTextOutlined, permission: 'order.read' },
      { path: '/after-sales', text: 'afterSales', icon: RollbackOutlined, permission: 'after-sale.read' },
      { path: '/pickup', text: 'pickup', icon: QrcodeOutlined, permission: 'pickup.verify' },
    ],
  },
  {
    group: 'groupShop',
    items: [
      { path: '/group-buys', text: 'groupBuys', icon: TeamOutlined, permission: 'group-buy.read' },
      { path: '/products', text: 'products', icon: AppstoreOutlined, permission: 'product.read' },
      { path: '/categories', text: 'categories', icon: ApartmentOutlined, permission: 'product.read' },
      { path: '/pickup-points', text: 'pickupPoints', icon: EnvironmentOutlined, permission: 'pickup-point.read' },
    ],
  },
  {
    group: 'groupService',
    items: [
      { path: '/tickets', text: 'tickets', icon: CustomerServiceOutlined, permission: 'ticket.read' },
      { path: '/reviews', text: 'reviews', icon: CommentOutlined, permission: 'review.read' },
      { path: '/surveys', text: 'surveys', icon: SmileOutlined, permission: 'survey.read' },
    ],
  },
  {
    group: 'groupLoyalty',
    items: [
      { path: '/members', text: 'members', icon: UserOutlined, permission: 'member.read' },
      { path: '/levels', text: 'levels', icon: CrownOutlined, permission: 'level.read' },
      { path: '/coupons', text: 'coupons', icon: TagOutlined, permission: 'coupon.read' },
      { path: '/rewards', text: 'rewards', icon: GiftOutlined, permission: 'reward.read' },
      { path: '/redemptions', text: 'redemptions', icon: ShoppingOutlined, permission: 'redemption.read' },
      { path: '/points', text: 'points', icon: StarOutlined, permission: 'points.read' },
    ],
  },
  {
    group: 'groupSystem',
    items: [
      { path: '/settings', text: 'settings', icon: SettingOutlined, permission: 'setting.read' },
      { path: '/messages', text: 'messages', icon: MessageOutlined, permission: 'message.read' },
      { path: '/health', text: 'health', icon: HeartOutlined, permission: 'health.read' },
    ],
  },
]

/** The place an address belongs to. */
export const placeOf = (pathname: string): Place | undefined =>
  places
    .flatMap((group) => group.items)
    .find((item) =>
      item.path === '/' ? pathname === '/' : pathname === item.path || pathname.startsWith(`${item.path}/`),
    )
