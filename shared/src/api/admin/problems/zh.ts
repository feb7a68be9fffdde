import { zh as toMembers } from '../../app/problems/zh.ts'
import { minutesLeft, type ProblemTexts } from '../../problem-texts.ts'
import type { AdminCode, StaffCode } from '../types.ts'

/** Met by staff only. */
const toStaff: ProblemTexts<StaffCode> = {
  'stock.on-hand': ({ spec, onHand }) => `「${String(spec)}」还有 ${String(onHand)} 件库存，先把库存调整为 0 再删除`,
  'version.required': '页面已经过时，请刷新后再保存',
  'version.stale': ({ by }) => `${String(by)}刚刚保存过，请先看看改了什么`,
  'version.unknown': '页面里的内容不属于这条记录，请刷新后再保存',
  'auth.bad-credentials': '账号或密码不对',
  'auth.locked': (params) => `密码错误次数太多，账号已暂时锁定，请 ${minutesLeft(params)} 分钟后再试`,
  'member.phone-unknown': '这位会员没有留过手机号',
  'order.undo-too-late': ({ minutes }) => `超过 ${String(minutes)} 分钟了，不能再撤回`,
  'product.in-use': '商品正在团购活动中使用，不能这样改',
  'sku.not-found': '没有找到这个规格',
  'stock.below-reserved': '库存不能少于已被订单占用的数量',
  'category.not-found': '没有找到这个分类',
  'job.not-found': '没有找到这个后台任务',
  'pickup-point.not-found': '没有找到这个自提点',
  'pickup-point.place-incomplete': '经度和纬度要一起填',
  'group-buy.bad-action': '活动现在的状态不能这样操作，请刷新看看',
  'group-buy.incomplete': '还有内容没填完，不能发布',
  'payment.mismatch': '支付金额或商户对不上',
  'payment.signature': '支付通知的签名不对',
  'pickup.not-found': '没有这个取货码',
  'pickup.wrong-point': '这个码属于另一个自提点',
  'pickup.already': '这个码已经核销过了',
  'pickup.locked': '试错太多，暂时锁定',
  'pickup.not-ready': '货还没到自提点，不能核销',
  'level.not-found': '没有这个等级',
  'level.rank-taken': ({ rankNo }) => `第 ${String(rankNo)} 级已经有了，换一个级别`,
  'level.not-rising': '级别越高，需要的成长值要越多，请检查相邻等级的门槛',
  'level.in-use': ({ members }) => `还有 ${String(members)} 位会员在这个等级，不能删除`,
  'reward.stock-below-taken': ({ taken }) => `已经换出 ${String(taken)} 份，数量不能比它少`,
  'points-adjustment.not-found': '没有找到这次调整',
  'points-adjustment.decided': '这次调整已经处理过了',
  'points-adjustment.own-request': '自己提出的调整要由别人审批',
  'coupon.bad-terms': ({ field }) => `内容不完整或前后不一致：${String(field)}`,
  'coupon.confirm-needed': '这种券可能让利很大，请再确认一次',
  'coupon.not-published': '这种券还是草稿，要先发布',
  'coupon.in-use': '这张优惠券正用在一笔订单上',
  'coupon.limit-too-low': ({ issued }) => `已发出 ${String(issued)} 张，数量不能比它少`,
  'setting.not-found': '没有这项设置，请刷新页面',
  'setting.forbidden': '当前角色不能改这项设置',
  'setting.invalid': '有设置超出了允许的范围，请检查标红的地方',
  'setting.stale': '同事刚改过其中几项，请先看看有什么不同',
  'ticket.not-adoptable': '只有建议可以采纳，而且只能采纳一次',
}

/** Met by members too, to whom it is said with other words. */
const otherwise = {
  'auth.forbidden': '没有权限做这件事',
  'auth.blocked': '这个账号已停用，请联系店主',
  'member.code-expired': '会员码已过期，请顾客刷新后再扫',
  'product.not-found': '没有找到这个商品',
  'image.not-yours': '图片不属于这位会员',
  'group-buy.not-found': '没有找到这个团购活动',
  'points.banned': '这位会员的积分已停用，不能使用',
  'coupon.claims-paused': '领取太快，已自动暂停',
  'refund.not-found': '没有这笔退款',
  'refund.not-allowed': '这个订单现在不能退款',
  'refund.too-many-units': '可退数量不足，可能有售后正在处理',
  'refund.too-often': '微信限制一笔订单最多退款 50 次，剩余部分请一次退完',
  'ticket.not-found': '没有找到这张工单',
  'ticket.bad-state': '工单状态已经变化，请刷新后再操作',
  'ticket.too-many': '这位会员处理中的工单太多',
  'ticket.too-long': '这张工单的消息已到上限，请顾客新开一张',
} satisfies Partial<ProblemTexts<AdminCode>>

/** What a member reads, unless staff need another word. */
export const zh: ProblemTexts<AdminCode> = { ...toMembers, ...toStaff, ...otherwise }
