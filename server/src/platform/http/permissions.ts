export const roles = ['owner', 'operator', 'service', 'warehouse', 'analyst'] as const
export type StaffRole = (typeof roles)[number]

/** What a role is called, in both languages of the desk. */
export const roleTexts: Record<StaffRole, { zh: string; en: string }> = {
  owner: { zh: '店主', en: 'Owner' },
  operator: { zh: '运营', en: 'Operator' },
  service: { zh: '客服', en: 'Service' },
  warehouse: { zh: '仓库', en: 'Warehouse' },
  analyst: { zh: '分析', en: 'Analyst' },
}

/** Permission → the roles that have it. The owner has all. */
const table = {
  'order.read': ['operator', 'service', 'warehouse', 'analyst'],
  'order.ship': ['operator', 'warehouse'],
  'order.ready': ['operator', 'warehouse'],
  'order.refund': ['operator', 'service'],
  'order.note': ['operator', 'service', 'warehouse'],
  'coupon.read': ['operator', 'service', 'analyst'],
  'coupon.write': ['operator'],
  /** To one member, and back again. */
  'coupon.issue': ['operator', 'service'],
  'pickup.verify': ['operator', 'service', 'warehouse'],
  'group-buy.read': ['operator', 'service', 'warehouse', 'analyst'],
  'group-buy.write': ['operator'],
  'product.read': ['operator', 'service', 'warehouse', 'analyst'],
  'product.write': ['operator'],
  /** For goods, and for an answer to a customer. */
  'image.upload': ['operator', 'service'],
  'stock.adjust': ['operator', 'warehouse'],
  'pickup-point.read': ['operator', 'service', 'warehouse', 'analyst'],
  'pickup-point.write': ['operator'],
  'member.read': ['operator', 'service', 'analyst'],
  /** Sees a whole phone number; every look is logged. */
  'member.reveal': ['operator', 'service'],
  'level.read': ['operator', 'service', 'analyst'],
  'level.write': ['operator'],
  'review.read': ['operator', 'service', 'warehouse', 'analyst'],
  'review.moderate': ['operator', 'service'],
  'review.reply': ['operator', 'service'],
  'ticket.read': ['operator', 'service', 'warehouse', 'analyst'],
  'ticket.answer': ['operator', 'service'],
  'survey.read': ['operator', 'service', 'analyst'],
  'after-sale.read': ['operator', 'service', 'warehouse', 'analyst'],
  'after-sale.decide': ['operator', 'service'],
  /** Goods that came back are received by whoever stands at the counter. */
  'after-sale.receive': ['operator', 'service', 'warehouse'],
  'reward.read': ['operator', 'service', 'warehouse', 'analyst'],
  'reward.write': ['operator'],
  'redemption.read': ['operator', 'service', 'warehouse', 'analyst'],
  'redemption.send': ['operator', 'warehouse'],
  'redemption.cancel': ['operator', 'service', 'warehouse'],
  'points.read': ['operator', 'service', 'analyst'],
  'points.adjust': ['operator', 'service'],
  /** The second word on what is above the limit; never one's own. */
  'points.approve': ['operator'],
  'points.ban': ['operator'],
  'setting.read': ['operator', 'service', 'warehouse', 'analyst'],
  /** Each setting says which of these roles may change it. */
  'setting.write': ['operator'],
  'message.read': ['operator', 'service', 'analyst'],
  'dashboard.read': ['operator', 'service', 'warehouse', 'analyst'],
  'health.read': ['operator', 'service'],
  'health.retry': ['operator'],
  'demo.clock': ['operator', 'service', 'warehouse', 'analyst'],
  /** Any logged-in staff member: own profile, logout. */
  'staff.self': ['operator', 'service', 'warehouse', 'analyst'],
} as const satisfies Record<string, readonly Exclude<StaffRole, 'owner'>[]>

export type Permission = keyof typeof table
export const permissions = Object.keys(table) as Permission[]

export function permits(role: StaffRole, permission: Permission): boolean {
  return role === 'owner' || (table[permission] as readonly StaffRole[]).includes(role)
}

/** For the admin's menu. */
export function permissionsOf(role: StaffRole): Permission[] {
  return permissions.filter((permission) => permits(role, permission))
}
