import { pick } from '../../lib/texts.ts'
import { loginEn, addressEn, pointsEn, noticeEn } from './texts.en.ts'

export const loginZh = {
  title: '选择一位会员登录',
  text: '演示环境：选一位会员，就像拿起了他的手机',
  newMember: '用新的手机登录',
  newMemberText: '模拟一位第一次来的客人',
  signingIn: '正在登录…',
  noDemo: '请在微信小程序里打开',
  noDemoText: '浏览器预览不能登录；在微信里打开就会自动登录',
  back: '先逛逛',
}

export const loginTexts = pick(loginZh, loginEn)

export const addressZh = {
  add: '新增地址',
  empty: '还没有收货地址',
  emptyText: '添加一个，下次下单就不用再填',
  isDefault: '默认',
  edit: '编辑',
  name: '收货人',
  namePlaceholder: '姓名',
  phone: '手机号',
  phonePlaceholder: '11 位手机号',
  region: '所在地区',
  regionPlaceholder: '选择省、市、区',
  province: '省份',
  provincePlaceholder: '如 浙江省',
  city: '城市',
  cityPlaceholder: '如 杭州市',
  district: '区县',
  districtPlaceholder: '如 西湖区',
  detail: '详细地址',
  detailPlaceholder: '街道、小区、楼栋、门牌号',
  makeDefault: '设为默认地址',
  save: '保存',
  saved: '地址已保存',
  remove: '删除地址',
  removeTitle: '删除这个地址？',
  removeYes: '删除',
  removeNo: '保留',
  removed: '地址已删除',
  required: '请填写这一项',
}

export const addressTexts = pick(addressZh, addressEn)

export const pointsZh = {
  balance: '可用积分',
  pending: (points: number) => `${points} 积分待到账`,
  debt: (points: number) => `因退款待扣 ${points} 积分，之后得到的积分会先补上`,
  expiring: '即将到期',
  expiringOne: (points: number, when: string) => `${points} 积分将在 ${when} 到期`,
  pendingTitle: '待到账',
  pendingOne: (points: number, when: string) => `${points} 积分，${when} 到账`,
  order: (no: string) => `订单 ${no}`,
  entries: '积分明细',
  after: (balance: number) => `余 ${balance}`,
  empty: '还没有积分',
  emptyText: '确认收货后，按实付金额得积分',
  goHome: '去逛逛',
}

export const pointsTexts = pick(pointsZh, pointsEn)

export const noticeZh = {
  empty: '还没有通知',
  emptyText: '付款、成团、取货都会在这里告诉你',
}

export const noticeTexts = pick(noticeZh, noticeEn)
