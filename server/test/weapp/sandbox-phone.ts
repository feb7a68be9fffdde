import type { Phone } from './fake-wx.ts'

export type CashierAction = 'pay' | 'cancel' | 'insufficient' | 'pay-silent'

/** A phone whose WeChat is the sandbox. `atCashier` is what its owner does when the cashier opens next. */
export class SandboxPhone implements Phone {
  atCashier: CashierAction = 'pay'
  /** The answer to every question about messages. */
  toMessages: 'accept' | 'reject' = 'accept'
  /** What is tapped in WeChat's confirm component. */
  toReceipt: 'confirm' | 'cancel' = 'confirm'

  photos: readonly Buffer[] = []

  constructor(
    private readonly deviceUrl: string,
    /** WeChat knows which mini-program it runs; the bundle does not send its id. */
    private readonly appId: string,
    readonly openid: string,
    readonly stored: Record<string, unknown> = {},
    readonly scene?: number,
  ) {}

  async login(): Promise<{ code: string }> {
    return (await this.device('/phone/login-code', { openid: this.openid })) as { code: string }
  }

  async requestPayment(options: Record<string, string>): Promise<void> {
    const { timeStamp, nonceStr, package: prepay, signType, paySign } = options
    const params = { appId: this.appId, timeStamp, nonceStr, package: prepay, signType, paySign }
    const { result } = (await this.device('/cashier/act', {
      ...params,
      openid: this.openid,
      action: this.atCashier,
    })) as {
      result: string
    }
    // WeChat's own words for the two ways not to pay.
    if (result !== 'ok') throw new Error(result === 'cancel' ? 'cancel' : 'total fee error')
  }

  async subscribe(tmplIds: string[]): Promise<Record<string, string>> {
    const answers = Object.fromEntries(tmplIds.map((templateId) => [templateId, this.toMessages]))
    return (await this.device('/phone/subscribe', { openid: this.openid, answers })) as Record<string, string>
  }

  async confirmReceipt(transactionId: string): Promise<string> {
    if (this.toReceipt === 'cancel') return 'cancel'
    const body = { openid: this.openid, transactionId }
    return ((await this.device('/phone/confirm-receipt', body)) as { status: string }).status
  }

  showModal(): boolean {
    return true
  }

  private async device(path: string, body: object): Promise<unknown> {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(this.deviceUrl + path, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`)
    return answer.json()
  }
}
