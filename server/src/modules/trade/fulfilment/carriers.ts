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

/** Whom to ask where a parcel is: the carriers' own numbers for everybody. */
export const carrierPhones: Record<string, string> = {
  SF: '95338',
  ZTO: '95311',
  YTO: '95554',
  STO: '95543',
  YD: '95546',
  JTSD: '956025',
  JD: '950616',
  EMS: '11183',
  YZPY: '11183',
  DBL: '95353',
}
