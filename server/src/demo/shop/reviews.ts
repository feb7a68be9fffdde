export interface DemoReview {
  productScore: number
  serviceScore?: number
  deliveryScore?: number
  text: string
  hasPicture?: boolean
  isAnonymous?: boolean
  /** Left to staff by the content check. */
  isHeld?: boolean
  reply?: string
  append?: string
  /** Hours after receipt. */
  afterHours: number
}

/** In turn, one for each line that was received; what is left of the orders is still to be reviewed. */
export const demoReviews: readonly DemoReview[] = [
  {
    productScore: 5,
    text: '个头匀称，打开就闻到香味，家里老人小孩都爱吃。自提点离家近，下班顺路就取了。',
    hasPicture: true,
    reply: '谢谢喜欢！这一批是凌晨到的，冷藏一晚口感更好。',
    afterHours: 5,
  },
  { productScore: 4, text: '分量足，有两个稍微软一点，整体还是很新鲜，价格合适。', afterHours: 20 },
  { productScore: 5, deliveryScore: 4, text: '第二次拼了，和邻居一起更划算。', isAnonymous: true, afterHours: 9 },
  {
    productScore: 3,
    serviceScore: 5,
    text: '味道偏酸，可能是没放熟。客服回复很快，给了处理办法。',
    reply: '不好意思，这批成熟度偏低，室温放一两天会更甜。下次我们提前挑好。',
    append: '按客服说的放了两天，真的甜了，改口好评。',
    afterHours: 26,
  },
  { productScore: 5, text: '包装仔细，冰袋还是凉的。', hasPicture: true, afterHours: 3 },
  { productScore: 5, text: '好吃，要链接的邻居加微信找我拼团', isHeld: true, afterHours: 2 },
  { productScore: 5, text: '', afterHours: 30 },
  { productScore: 4, text: '日期新鲜，孩子早餐天天喝。', afterHours: 12 },
]
