import { createHash } from 'node:crypto'
import { chinaTime } from '../world/clock.ts'
import type { Sheet } from './payment-sheet.ts'
import { cashierStyle } from './cashier-style.ts'

/** No script at all: the page works with a keyboard and a screen reader because it is a form. */
export const CASHIER_CSP = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(cashierStyle).digest('base64')}'; base-uri 'none'`

const INFO = `<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M8 7v4.2" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/><circle cx="8" cy="4.7" r="1" fill="currentColor"/></svg>`

const OOPS = `<svg width="96" height="96" viewBox="0 0 96 96" aria-hidden="true"><circle cx="48" cy="48" r="44" fill="#fff6e5"/><rect x="26" y="28" width="44" height="42" rx="8" fill="#fff" stroke="#d9c7a8" stroke-width="2"/><path d="M36 42h24M36 52h14" stroke="#e6dccb" stroke-width="4" stroke-linecap="round"/><circle cx="66" cy="66" r="14" fill="#f5a524"/><path d="M66 58.5v9" stroke="#fff" stroke-width="4" stroke-linecap="round"/><circle cx="66" cy="73" r="2.4" fill="#fff"/></svg>`

/** The payment sheet. `fields` go back unchanged with the button that was tapped. */
export function cashierPage(merchantName: string, { order }: Sheet, fields: Record<string, string>): string {
  const yuan = (order.totalFen / 100).toFixed(2)
  const hidden = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  )
  const until = order.timeExpireAt === undefined ? '' : fact('请在此前付款', clockTime(order.timeExpireAt))
  return page(
    `付款 ¥${yuan}`,
    `<div class="who">
<div class="seal" aria-hidden="true">${escaped([...merchantName][0] ?? '店')}</div>
<h1>付款给 ${escaped(merchantName)}</h1>
<p class="amount">¥<b>${yuan}</b></p>
</div>
<dl class="facts">${fact('商品', order.description)}${fact('订单号', order.outTradeNo)}${fact('付款方式', '沙箱零钱')}${until}</dl>
<form class="acts" method="post" action="/cashier">${hidden.join('')}
<button class="main" name="action" value="pay">确认支付</button>
<fieldset><legend>练习意外情况</legend><div class="two">
<button name="action" value="insufficient">余额不足</button>
<button name="action" value="pay-silent">已付但客户端没收到</button>
</div></fieldset>
<button class="plain" name="action" value="cancel">取消</button>
</form>`,
  )
}

/** The sheet does not open, or there is no page to go back to. */
export function messagePage(title: string, message: string, back: string | undefined): string {
  const link = back === undefined ? '' : `<a class="button main" href="${escaped(back)}">返回商户</a>`
  return page(
    title,
    `<div class="trouble" role="alert">${OOPS}<h1>${escaped(title)}</h1><p>${escaped(message)}</p></div>
<div class="acts">${link}</div>`,
  )
}

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">
<meta name="robots" content="noindex"><title>${escaped(title)} · 沙箱收银台</title><style>${cashierStyle}</style></head>
<body><p class="note" role="note">${INFO}沙箱 · 不会真的扣款</p><main>${content}</main></body></html>`
}

function fact(name: string, value: string): string {
  return `<div><dt>${name}</dt><dd><span>${escaped(value)}</span></dd></div>`
}

/** Hour and minute in China. */
function clockTime(at: number): string {
  return chinaTime(at).slice(11, 16)
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
