/** Carriers by the code WeChat's delivery list uses (get_delivery_list); the common ones of the mainland. */
export const carriers: Record<string, string> = {
  SF: '顺丰速运',
  ZTO: '中通快递',
  YTO: '圆通速递',
  STO: '申通快递',
  YD: '韵达速递',
  JTSD: '极兔速递',
  JD: '京东物流',
  EMS: '中国邮政 EMS',
  YZPY: '邮政快递包裹',
  DBL: '德邦快递',
}
