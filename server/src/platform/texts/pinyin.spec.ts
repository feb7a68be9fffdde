import { pinyinOf } from './pinyin.ts'

test.each([
  ['赣南脐橙 5 斤', 'gannanqicheng5jin gnqc5j'],
  ['丹东红颜草莓', 'dandonghongyancaomei ddhycm'],
  ['阳光玫瑰葡萄', 'yangguangmeiguiputao ygmgpt'],
  ['林下散养土鸡蛋', 'linxiasanyangtujidan lxsytjd'],
  ['怒江高山蓝莓', 'nujianggaoshanlanmei njgslm'],
  ['五常稻花香新米', 'wuchangdaohuaxiangxinmi wcdhxxm'],
  ['秦岭百花蜜', 'qinlingbaihuami qlbhm'],
  ['普罗旺斯番茄', 'puluowangsifanqie plwsfq'],
  ['牧场鲜牛奶', 'muchangxianniunai mcxnn'],
  ['冰鲜三文鱼', 'bingxiansanwenyu bxswy'],
  ['大闸蟹', 'dazhaxie dzx'],
  ['鳜鱼荠菜', 'guiyujicai gyjc'],
  ['绿豆', 'lvdou ld'],
  ['女士', 'nvshi ns'],
  ['Orange 橙', 'orangecheng orangec'],
  ['Orange', ''],
  ['', ''],
  ['！？', ''],
])('%s → %s', (text, pinyin) => expect(pinyinOf(text)).toBe(pinyin))
