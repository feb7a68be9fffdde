import { pick } from '../../lib/texts.ts'
import { meEn } from './texts.en.ts'

export const meZh = {
  guest: '点这里登录',
  guestText: '登录后查看订单和积分',
  memberNo: (no: string) => `会员号 ${no}`,
  points: '积分',
  pending: (points: number) => `${points} 积分待到账`,
  seePoints: '查看明细',
  orders: '我的订单',
  allOrders: '全部',
  counts: { unpaid: '待付款', waiting: '拼团中', preparing: '备货中', receiving: '待收货' },
  addresses: '收货地址',
  notices: '消息通知',
  service: '联系客服',
  logout: '退出登录',
  logoutTitle: '退出登录？',
  logoutText: '退出后仍可浏览团购',
  logoutYes: '退出',
  logoutNo: '取消',
  loggedOut: '已退出登录',
  unread: (count: number) => `${count} 条未读`,
  language: 'Language · 语言',
  languageNow: '中文',
  switchMember: '换一位演示会员',
}

export const meTexts = pick(meZh, meEn)
