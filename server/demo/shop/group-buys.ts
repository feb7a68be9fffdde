import type { Drawing } from '../pictures/album.ts'
import type { DemoPickupPoint } from './pickup-points.ts'

/** One offer for each spec of the product, in the product's order. */
export interface DemoOfferItem {
  groupPriceFen: number
  alonePriceFen: number | null
  quota?: number
  perMemberLimit?: number
}

export interface DemoGroupBuy {
  drawing: Drawing
  title: string
  subtitle: string
  /** Hours from now; negative is past. */
  opensInHours: number
  closesInHours: number
  teamSize: number
  teamLifeHours: number
  unitsPerMember?: number
  items: DemoOfferItem[]
  /** Shipping in fen; absent: no express. */
  expressFen?: number
  points: DemoPickupPoint[]
  /** Hours after the closing at which the goods lie at the point. */
  pickupAfterHours: number
  shareTitle: string
  /** Levels take nothing off. */
  isSamePriceForAll?: boolean
  isPinned?: boolean
  isDraft?: boolean
}

const ALL: DemoPickupPoint[] = ['幸福里自提点', '梧桐苑自提点', '科创园自提点']

export const demoGroupBuys: readonly DemoGroupBuy[] = [
  {
    drawing: 'oranges',
    title: '赣南脐橙 现摘现发 5 斤起',
    subtitle: '树上熟透再下山，三人成团直降 10 元',
    opensInHours: -52,
    closesInHours: 76,
    teamSize: 3,
    teamLifeHours: 24,
    items: [
      { groupPriceFen: 2990, alonePriceFen: 3990 },
      { groupPriceFen: 4990, alonePriceFen: 6590 },
    ],
    expressFen: 800,
    points: ALL,
    pickupAfterHours: 20,
    shareTitle: '赣南脐橙 29.9 元 5 斤，就差你了',
    isPinned: true,
  },
  {
    drawing: 'strawberries',
    title: '丹东红颜草莓 3 斤礼盒',
    subtitle: '清晨采摘，当天到店，马上截团',
    opensInHours: -30,
    closesInHours: 2,
    teamSize: 3,
    teamLifeHours: 12,
    items: [{ groupPriceFen: 6990, alonePriceFen: 8900 }],
    points: ['幸福里自提点', '梧桐苑自提点'],
    pickupAfterHours: 4,
    shareTitle: '红颜草莓 69.9 元 3 斤，今晚截团',
  },
  {
    drawing: 'muscatGrapes',
    title: '阳光玫瑰葡萄 2 串约 3 斤',
    subtitle: '今年最后一批，只剩几份',
    opensInHours: -74,
    closesInHours: 40,
    teamSize: 2,
    teamLifeHours: 24,
    unitsPerMember: 4,
    items: [{ groupPriceFen: 3990, alonePriceFen: 5200, quota: 10, perMemberLimit: 4 }],
    expressFen: 0,
    points: ALL,
    pickupAfterHours: 24,
    shareTitle: '阳光玫瑰 39.9 元两串，包邮到家',
  },
  {
    drawing: 'eggs',
    title: '林下散养土鸡蛋 30 枚',
    subtitle: '五人成团，一枚不到 1 块 1',
    opensInHours: -26,
    closesInHours: 94,
    teamSize: 5,
    teamLifeHours: 48,
    items: [
      { groupPriceFen: 3280, alonePriceFen: 4280 },
      { groupPriceFen: 6280, alonePriceFen: 8200 },
    ],
    expressFen: 1000,
    points: ALL,
    pickupAfterHours: 24,
    shareTitle: '土鸡蛋 32.8 元 30 枚，五人成团',
  },
  {
    drawing: 'vegetableBox',
    title: '一周时蔬箱 七样当季菜',
    subtitle: '两口之家吃一周，少跑三趟菜场',
    opensInHours: -20,
    closesInHours: 52,
    teamSize: 5,
    teamLifeHours: 36,
    items: [{ groupPriceFen: 4590, alonePriceFen: null }],
    points: ['幸福里自提点', '梧桐苑自提点'],
    pickupAfterHours: 30,
    shareTitle: '45.9 元一箱七样菜，一起拼吧',
  },
  {
    drawing: 'blueberries',
    title: '怒江高山蓝莓 4 盒装',
    subtitle: '带霜鲜果，两人就成团',
    opensInHours: -44,
    closesInHours: 64,
    teamSize: 2,
    teamLifeHours: 24,
    items: [
      { groupPriceFen: 4990, alonePriceFen: 6590 },
      { groupPriceFen: 9290, alonePriceFen: 12590 },
    ],
    points: ALL,
    pickupAfterHours: 16,
    shareTitle: '高山蓝莓 49.9 元 4 盒，两人成团',
  },
  {
    drawing: 'rice',
    title: '五常稻花香新米 10 斤',
    isSamePriceForAll: true,
    subtitle: '下单现碾，真空包装，包邮到家',
    opensInHours: -400,
    closesInHours: 240,
    teamSize: 3,
    teamLifeHours: 48,
    items: [
      { groupPriceFen: 6990, alonePriceFen: 8500 },
      { groupPriceFen: 13200, alonePriceFen: 16500 },
    ],
    expressFen: 0,
    points: ['幸福里自提点'],
    pickupAfterHours: 48,
    shareTitle: '五常新米 69.9 元 10 斤，包邮',
  },
  {
    drawing: 'honey',
    title: '秦岭百花蜜 封盖成熟蜜',
    subtitle: '一年只取一次，两人成团更划算',
    opensInHours: -700,
    closesInHours: 168,
    teamSize: 2,
    teamLifeHours: 24,
    items: [
      { groupPriceFen: 4990, alonePriceFen: 6500 },
      { groupPriceFen: 9800, alonePriceFen: 12500 },
    ],
    expressFen: 600,
    points: ALL,
    pickupAfterHours: 24,
    shareTitle: '秦岭百花蜜 49.9 元，一年只取一次',
  },
  {
    drawing: 'tomatoes',
    title: '普罗旺斯番茄 5 斤沙瓤',
    subtitle: '小时候的味道，两人成团',
    opensInHours: -60,
    closesInHours: 30,
    teamSize: 2,
    teamLifeHours: 20,
    items: [{ groupPriceFen: 2290, alonePriceFen: 3200 }],
    points: ALL,
    pickupAfterHours: 18,
    shareTitle: '沙瓤番茄 22.9 元 5 斤',
  },
  {
    drawing: 'milk',
    title: '牧场鲜牛奶 950 ml × 2 瓶',
    subtitle: '明早开团，挤出来一天内到店',
    opensInHours: 15,
    closesInHours: 87,
    teamSize: 2,
    teamLifeHours: 24,
    items: [{ groupPriceFen: 2980, alonePriceFen: 3780 }],
    points: ALL,
    pickupAfterHours: 24,
    shareTitle: '鲜牛奶两瓶 29.8 元，明早开团',
  },
  {
    drawing: 'bread',
    title: '乡村全麦欧包 清早现烤',
    subtitle: '天然酵种，低糖无油',
    opensInHours: -73,
    closesInHours: -1,
    teamSize: 2,
    teamLifeHours: 24,
    items: [{ groupPriceFen: 1990, alonePriceFen: 2600 }],
    points: ['幸福里自提点', '科创园自提点'],
    pickupAfterHours: 18,
    shareTitle: '全麦欧包 19.9 元，清早现烤',
  },
  {
    drawing: 'salmon',
    title: '冰鲜三文鱼中段 400 g',
    subtitle: '到港当天分切，周末家宴',
    opensInHours: 40,
    closesInHours: 90,
    teamSize: 3,
    teamLifeHours: 24,
    items: [{ groupPriceFen: 6590, alonePriceFen: 8200 }],
    points: ['幸福里自提点', '梧桐苑自提点'],
    pickupAfterHours: 10,
    shareTitle: '冰鲜三文鱼 65.9 元，周末加餐',
    isDraft: true,
  },
]
