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
    text: '包装严实，打开就闻到香味，家里老人小孩都爱吃。自提点离家近，下班顺路就取了。',
    hasPicture: true,
    reply: '谢谢喜欢！放在阴凉处，开封后尽快吃完，味道最好。',
    afterHours: 5,
  },
  { productScore: 4, text: '分量足，价格合适，就是等成团多等了一天。', afterHours: 20 },
  { productScore: 5, text: '好吃，要链接的邻居加微信找我拼团', isHeld: true, afterHours: 2 },
  {
    productScore: 3,
    text: '东西不错，外箱压瘪了一角，里面有点洒。客服回复很快，给了处理办法。',
    reply: '不好意思，我们已经换了更厚的纸箱。给您添麻烦了。',
    append: '客服给补了一份，这次包装很好，改口好评。',
    afterHours: 26,
  },
  { productScore: 5, deliveryScore: 4, text: '第二次拼了，和邻居一起更划算。', isAnonymous: true, afterHours: 9 },
  { productScore: 5, text: '日期新鲜，和图片一样。', hasPicture: true, afterHours: 3 },
  { productScore: 5, text: '', afterHours: 30 },
  { productScore: 4, text: '和超市比便宜不少，会再来。', afterHours: 12 },
]
