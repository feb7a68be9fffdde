/** A refusal of api.weixin.qq.com: HTTP 200 with an errcode. */
export class WxError extends Error {
  constructor(
    readonly errcode: number,
    readonly errmsg: string,
  ) {
    super(errmsg)
  }
}
