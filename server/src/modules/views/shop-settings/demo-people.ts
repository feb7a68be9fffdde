/** The people of the demo shop: whom one can be, and how to sign in. The seed makes exactly these. */

export interface DemoMember {
  openid: string
  nickname: string
  /** Who this is, for the chooser of the demo phone. */
  label: string
  /** Name of the drawing. */
  avatar: 'avatarOrange' | 'avatarCarrot' | 'avatarFlower' | 'avatarBerry' | 'avatarBear' | 'avatarFish'
  contact: { name: string; phone: string }
  /** Days since the first visit. */
  sinceDays: number
}

export const demoMembers: readonly DemoMember[] = [
  {
    openid: 'o_demo_lin',
    nickname: '林小满',
    label: '林小满 · 常来的老客',
    avatar: 'avatarOrange',
    contact: { name: '林小满', phone: '13800001001' },
    sinceDays: 210,
  },
  {
    openid: 'o_demo_zhou',
    nickname: '周末爱下厨',
    label: '周末爱下厨 · 爱开团',
    avatar: 'avatarCarrot',
    contact: { name: '周以安', phone: '13800001002' },
    sinceDays: 160,
  },
  {
    openid: 'o_demo_chen',
    nickname: '陈阿姨',
    label: '陈阿姨 · 就近自提',
    avatar: 'avatarFlower',
    contact: { name: '陈玉兰', phone: '13800001003' },
    sinceDays: 95,
  },
  {
    openid: 'o_demo_he',
    nickname: '何以解馋',
    label: '何以解馋 · 常等成团',
    avatar: 'avatarBerry',
    contact: { name: '何一鸣', phone: '13800001004' },
    sinceDays: 61,
  },
  {
    openid: 'o_demo_xu',
    nickname: '许多多妈妈',
    label: '许多多妈妈 · 送到家',
    avatar: 'avatarBear',
    contact: { name: '许静', phone: '13800001005' },
    sinceDays: 33,
  },
  {
    openid: 'o_demo_new',
    nickname: '小鱼',
    label: '小鱼 · 刚注册，还没下过单',
    avatar: 'avatarFish',
    contact: { name: '于小鱼', phone: '13800001006' },
    sinceDays: 1,
  },
]

export interface DemoStaff {
  username: string
  password: string
  displayName: string
  label: string
  role: 'owner' | 'operator' | 'warehouse'
  /** Name of the pickup point this person is bound to. */
  pickupPoint: string | null
}

export const demoStaff: readonly DemoStaff[] = [
  {
    username: 'owner',
    password: 'tuanke-demo-owner',
    displayName: '沈店长',
    label: '店长 · 全部权限',
    role: 'owner',
    pickupPoint: null,
  },
  {
    username: 'operator',
    password: 'tuanke-demo-operator',
    displayName: '小唐',
    label: '运营 · 开团与订单',
    role: 'operator',
    pickupPoint: null,
  },
  {
    username: 'warehouse',
    password: 'tuanke-demo-warehouse',
    displayName: '老赵',
    label: '仓库 · 幸福里自提点核销',
    role: 'warehouse',
    pickupPoint: '幸福里自提点',
  },
]
