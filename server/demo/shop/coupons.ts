/** Names of the catalogue; none is everything. */
export interface DemoScope {
  categories?: readonly string[]
  products?: readonly string[]
  excluded?: readonly string[]
}

/** The demo's kinds of coupons, the newest last. */
export const demoCoupons = [
  {
    name: 'shipping',
    title: '包邮券',
    kind: 'shipping',
    offFen: null,
    offBasisPoints: null,
    capFen: null,
    thresholdFen: 2900,
    scope: {},
    validDays: 15,
    totalLimit: 300,
    isInCentre: true,
  },
  {
    name: 'thanks',
    title: '老客答谢券',
    kind: 'fixed',
    offFen: 300,
    offBasisPoints: null,
    capFen: null,
    thresholdFen: 0,
    scope: {},
    validDays: 30,
    totalLimit: null,
    isInCentre: false,
  },
  {
    name: 'fruit',
    title: '水果尝鲜九折券',
    kind: 'percent',
    offFen: null,
    offBasisPoints: 1000,
    capFen: 800,
    thresholdFen: 1000,
    scope: { categories: ['时令水果'], excluded: ['丹东九九红颜草莓'] },
    validDays: 7,
    totalLimit: 100,
    isInCentre: true,
  },
  {
    name: 'breakfast',
    title: '早餐满 30 减 4',
    kind: 'fixed',
    offFen: 400,
    offBasisPoints: null,
    capFen: null,
    thresholdFen: 3000,
    scope: {
      products: [
        '乡村全麦欧包 低糖无油',
        '牧场鲜牛奶 巴氏杀菌',
        '林下散养土鸡蛋',
        '秦岭百花蜜 封盖成熟蜜',
        '五常稻花香大米 当年新米',
      ],
    },
    validDays: 7,
    totalLimit: 200,
    isInCentre: true,
  },
  {
    name: 'spend-40',
    title: '满 40 减 5',
    kind: 'fixed',
    offFen: 500,
    offBasisPoints: null,
    capFen: null,
    thresholdFen: 4000,
    scope: {},
    validDays: 10,
    totalLimit: 500,
    isInCentre: true,
  },
] as const

/** Who holds what. */
export const demoHolders: { openid: string; coupon: (typeof demoCoupons)[number]['name']; daysAgo: number }[] = [
  { openid: 'o_demo_lin', coupon: 'thanks', daysAgo: 2 },
  { openid: 'o_demo_lin', coupon: 'fruit', daysAgo: 1 },
  { openid: 'o_demo_lin', coupon: 'spend-40', daysAgo: 1 },
  { openid: 'o_demo_zhou', coupon: 'spend-40', daysAgo: 3 },
  { openid: 'o_demo_xu', coupon: 'shipping', daysAgo: 4 },
  { openid: 'o_demo_chen', coupon: 'fruit', daysAgo: 6 },
]
