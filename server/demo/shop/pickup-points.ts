export const demoPickupPoints = [
  {
    name: '幸福里自提点',
    address: '幸福路 88 号幸福里小区东门，水果店旁',
    phone: '400-000-1234',
    openHours: '每天 8:00–21:00',
    ...{ latitudeMicro: 31_190521, longitudeMicro: 121_436782 },
  },
  {
    name: '梧桐苑自提点',
    address: '梧桐路 16 号梧桐苑 3 号楼架空层',
    phone: '400-000-1234',
    openHours: '每天 9:00–20:30',
    ...{ latitudeMicro: 31_197834, longitudeMicro: 121_445107 },
  },
  {
    name: '科创园自提点',
    address: '创新大道 200 号科创园 A 座一楼前台',
    phone: '400-000-1234',
    openHours: '工作日 10:00–19:30',
    ...{ latitudeMicro: 31_178266, longitudeMicro: 121_402915 },
  },
] as const

export type DemoPickupPoint = (typeof demoPickupPoints)[number]['name']
