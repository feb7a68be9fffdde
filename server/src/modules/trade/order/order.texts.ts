import { formatFen } from '@tuanke/shared/money'
import { flag, instant, integer, text } from '../../../platform/texts/facts.ts'
import { counted, spokenSpan } from '../../../platform/texts/spoken.ts'
import { notices } from '../../messaging/notice/notice-texts.ts'

const goods = { title: text }
const seats = { teamSize: integer.nullable(), paidSeats: integer.nullable() }
/** People a team still lacks. */
const left = ({ teamSize, paidSeats }: { teamSize: number | null; paidSeats: number | null }): number =>
  (teamSize ?? 0) - (paidSeats ?? 0)

const teamState = text.nullable()

export const orderPaid = notices.define('order.paid', {
  facts: { ...goods, ...seats, payableFen: integer, teamStatus: teamState },
  texts: {
    zh: ({ title, payableFen, teamStatus, ...team }) => {
      const paid = `「${title}」已付款 ${formatFen(payableFen)}`
      return teamStatus === 'open' && left(team) > 0
        ? { title: '付款成功，等团友来', body: `${paid}，还差 ${left(team)} 人成团。把团分享给邻居，成团后马上备货。` }
        : { title: '付款成功', body: `${paid}，我们这就为你备货。` }
    },
    en: ({ title, payableFen, teamStatus, ...team }) => {
      const paid = `${formatFen(payableFen)} paid for “${title}”`
      return teamStatus === 'open' && left(team) > 0
        ? {
            title: 'Paid, waiting for teammates',
            body: `${paid}. The team needs ${left(team)} more: share it with your neighbours, and we pack as soon as it is full.`,
          }
        : { title: 'Paid', body: `${paid}. We are getting it ready for you.` }
    },
  },
})

/** For a late payer, who was given a seat elsewhere; `opened` when it is the first seat of a new team. */
export const movedTeam = notices.define('order.moved-team', {
  facts: { ...goods, ...seats, opened: flag },
  texts: {
    zh: ({ title, opened, ...team }) => {
      const late = `付款到账时，「${title}」原来的团已经结束`
      if (opened)
        return {
          title: '为你新开了一个团',
          body: `${late}，我们为你新开了一个团，还差 ${left(team)} 人。邀请团友一起来吧。`,
        }
      const now = left(team) <= 0 ? '并且已经成团' : `还差 ${left(team)} 人成团`
      return { title: '为你换到了另一个团', body: `${late}，我们把你安排进了另一个团，${now}。` }
    },
    en: ({ title, opened, ...team }) => {
      const late = `Your team for “${title}” had ended when your payment arrived`
      if (opened)
        return {
          title: 'We opened a new team for you',
          body: `${late}, so we opened a new one for you. It needs ${left(team)} more: invite your friends.`,
        }
      const now = left(team) <= 0 ? 'which is now full' : `which needs ${left(team)} more`
      return { title: 'You are in another team now', body: `${late}, so we gave you a seat in another, ${now}.` }
    },
  },
})

export const orderReady = notices.define('order.ready', {
  facts: {
    ...goods,
    pointName: text.nullable(),
    pointAddress: text.nullable(),
    pickupFromAt: instant.nullable(),
    pickupToAt: instant.nullable(),
  },
  texts: {
    zh: ({ title, pointName, pointAddress, pickupFromAt, pickupToAt }) => {
      const when = pickupFromAt && pickupToAt ? `取货时间 ${spokenSpan(pickupFromAt, pickupToAt, 'zh')}，` : ''
      return {
        title: '到货了，来取吧',
        body: `「${title}」已经到${pointName ?? '自提点'}（${pointAddress ?? ''}）。${when}到店出示订单里的取货码就行。`,
      }
    },
    en: ({ title, pointName, pointAddress, pickupFromAt, pickupToAt }) => {
      const when = pickupFromAt && pickupToAt ? ` Pick it up ${spokenSpan(pickupFromAt, pickupToAt, 'en')}.` : ''
      return {
        title: 'Ready for pickup',
        body: `“${title}” is at ${pointName ?? 'your pickup point'} (${pointAddress ?? ''}).${when} Show the pickup code in your order.`,
      }
    },
  },
})

export const orderReadyUndone = notices.define('order.ready-undone', {
  facts: { ...goods, pointName: text.nullable() },
  texts: {
    zh: ({ title, pointName }) => ({
      title: '还没到货，先别来取',
      body: `「${title}」还没有到${pointName ?? '自提点'}，刚才的到货通知发早了，抱歉。到了会再告诉你，取货码也会换新的。`,
    }),
    en: ({ title, pointName }) => ({
      title: 'Not there yet',
      body: `“${title}” has not reached ${pointName ?? 'your pickup point'}: our notice came too early, sorry. We will tell you when it is there, with a new pickup code.`,
    }),
  },
})

export const orderShipped = notices.define('order.shipped', {
  facts: { ...goods, companyName: text.nullable(), trackingNo: text.nullable() },
  texts: {
    zh: ({ title, companyName, trackingNo }) => ({
      title: '已发货，正在路上',
      body: `「${title}」已交给${companyName ?? '快递'}，单号 ${trackingNo ?? ''}，留意收货电话。`,
    }),
    en: ({ title, companyName, trackingNo }) => ({
      title: 'On its way',
      body: `“${title}” has been handed to ${companyName ?? 'the courier'}, tracking number ${trackingNo ?? ''}. They may phone you.`,
    }),
  },
})

export const parcelCorrected = notices.define('order.parcel-corrected', {
  facts: { ...goods, companyName: text.nullable(), trackingNo: text.nullable() },
  texts: {
    zh: ({ title, companyName, trackingNo }) => ({
      title: '快递单号更正了',
      body: `「${title}」的快递是${companyName ?? '快递'} ${trackingNo ?? ''}，请以这个单号查物流。`,
    }),
    en: ({ title, companyName, trackingNo }) => ({
      title: 'Tracking number corrected',
      body: `“${title}” travels with ${companyName ?? 'the courier'}, tracking number ${trackingNo ?? ''}. Please follow this one.`,
    }),
  },
})

export const orderReceived = notices.define('order.received', {
  facts: goods,
  texts: {
    zh: ({ title }) => ({ title: '已收货', body: `「${title}」已经到你手上，趁新鲜享用。有任何问题，随时找我们。` }),
    en: ({ title }) => ({
      title: 'Received',
      body: `“${title}” is in your hands. Enjoy it while it is fresh, and tell us if anything is wrong.`,
    }),
  },
})

export const orderRefunded = notices.define('order.refunded', {
  facts: { orderNo: text, amountFen: integer },
  texts: {
    zh: ({ orderNo, amountFen }) => ({
      title: '退款已到账',
      body: `${formatFen(amountFen)} 已原路退回，请在微信零钱或付款的银行卡里查看。订单号 ${orderNo}。`,
    }),
    en: ({ orderNo, amountFen }) => ({
      title: 'Your refund has arrived',
      body: `${formatFen(amountFen)} went back the way you paid: see your WeChat balance or bank card. Order ${orderNo}.`,
    }),
  },
})

export const teamFormed = notices.define('team.formed', {
  facts: { ...goods, teamSize: integer.nullable() },
  texts: {
    zh: ({ title, teamSize }) => ({
      title: '成团啦',
      body: `「${title}」${teamSize ?? ''} 人团已经拼成，我们开始备货，好了第一时间告诉你。`,
    }),
    en: ({ title, teamSize }) => ({
      title: 'Your team is full',
      body: `The team of ${teamSize ?? ''} for “${title}” is complete. We are packing and will tell you when it is ready.`,
    }),
  },
})

export const teamFailed = notices.define('team.failed', {
  facts: { ...goods, ...seats, payableFen: integer },
  texts: {
    zh: ({ title, payableFen, ...team }) => ({
      title: '这次没有成团，钱会退回',
      body: `「${title}」到时间还差 ${Math.max(left(team), 1)} 人，很遗憾没能拼成。已付的 ${formatFen(payableFen)} 会原路退回，1–3 个工作日内到账，你不用做什么。`,
    }),
    en: ({ title, payableFen, ...team }) => ({
      title: 'Not enough people, money on its way back',
      body: `“${title}” was still short of ${counted(Math.max(left(team), 1), 'person', 'people')} at the end. Your ${formatFen(payableFen)} goes back the way you paid within 1–3 working days; you need not do anything.`,
    }),
  },
})
