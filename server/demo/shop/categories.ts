/** First level → second level. Products name the deepest one. */
export const demoCategories: Readonly<Record<string, readonly string[]>> = {
  时令水果: ['柑橘', '浆果葡萄'],
  新鲜蔬菜: [],
  蛋奶: [],
  海鲜水产: [],
  面包烘焙: [],
  米面粮油: [],
  蜂蜜滋补: [],
}
