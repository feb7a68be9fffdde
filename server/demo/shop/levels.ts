/** The ladder of the demo shop. Prices change from the third step on only: most of its people pay what everybody pays. */
export const demoLevels = [
  { name: '普通团员', growthFrom: 0, offBasisPoints: 0, pointsPercent: 100, isShippingFree: false },
  { name: '银卡', growthFrom: 300, offBasisPoints: 0, pointsPercent: 120, isShippingFree: false },
  { name: '金卡', growthFrom: 1_000, offBasisPoints: 200, pointsPercent: 150, isShippingFree: true },
  { name: '黑金', growthFrom: 3_000, offBasisPoints: 500, pointsPercent: 200, isShippingFree: true },
] as const

/** Growth from before the shop used this system: whose, how much, and how long ago it was carried over. */
export const demoOpenings = [
  { openid: 'o_demo_lin', amount: 720, daysAgo: 48 },
  { openid: 'o_demo_zhou', amount: 1_260, daysAgo: 20 },
  { openid: 'o_demo_chen', amount: 168, daysAgo: 48 },
  { openid: 'o_demo_xu', amount: 330, daysAgo: 30 },
] as const

/** What whoever reaches gold gets. */
export const demoLevelGift = { name: 'level-gold', title: '金卡礼券 满 99 减 15', offFen: 1_500, thresholdFen: 9_900 }
