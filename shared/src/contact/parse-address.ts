import { normaliseName, normalisePhone } from './rules.ts'

/** What could be read out of a text; '' where nothing was. */
export interface ParsedAddress {
  name: string
  phone: string
  province: string
  city: string
  district: string
  detail: string
}

/** Provinces by their short names, with what is written behind them in full. */
const PROVINCES: Record<string, string> = {
  ...suffixed('市', '北京 天津 上海 重庆'),
  ...suffixed(
    '省',
    '河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾',
  ),
  ...{ 内蒙古: '内蒙古自治区', 广西: '广西壮族自治区', 西藏: '西藏自治区', 宁夏: '宁夏回族自治区' },
  ...{ 新疆: '新疆维吾尔自治区', 香港: '香港特别行政区', 澳门: '澳门特别行政区' },
}
/** A city that is its own province. */
const OWN_PROVINCE = ['北京', '天津', '上海', '重庆']

const LABELS =
  /(?:收\s*件\s*人|收\s*货\s*人|联\s*系\s*人|姓\s*名|手\s*机\s*号?\s*码?|联\s*系\s*电\s*话|联\s*系\s*方\s*式|电\s*话|所\s*在\s*地\s*区|收\s*货\s*地\s*址|收\s*件\s*地\s*址|详\s*细\s*地\s*址|地\s*址|邮\s*编)\s*[:：]/g
const PHONE = /(?:(?:\+|00)?86[\s-]?)?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/
const GLUE = '\u0001'
const SEPARATORS = /[\s,，;；、|/]+/
/** Ends like a district, and is a place inside one. */
const NO_DISTRICT = /(?:小|社|校|厂|库|街|住宅|生活|别墅|度假|景|[^业]园)区$/
/** A sign that a door has been named: what follows is a person. */
const DOOR_THEN_NAME = /^(.*(?:[号室栋幢楼层座户]|单元|\d))([\u4e00-\u9fa5]{2,4})$/

/**
 * Reads an address that was copied from a chat, another shop or a parcel: with or without separators and labels, in any
 * order. Whoever pasted it looks it over, so a guess is better than nothing.
 */
export function parseAddress(text: string): ParsedAddress {
  const flat = text
    .normalize('NFKC')
    .replace(LABELS, ' ')
    .replace(/\(?\b\d{6}\b\)?(?!\d)/g, ' ')
    // Words of a Latin name or street belong together.
    .replace(/([a-z.,])[ ]+(?=[a-z]|\d{1,5}(?!\d))/gi, `$1${GLUE}`)
  const found = PHONE.exec(flat)
  const phone = found ? (normalisePhone(found[0]) ?? '') : ''
  const before = found ? flat.slice(0, found.index) : flat
  const after = found ? flat.slice(found.index + found[0].length) : ''
  const parts = [before, after].map((part) =>
    part.split(SEPARATORS).flatMap((word) => word.replaceAll(GLUE, ' ').trim() || []),
  )
  const words = parts.flat()
  const at = words.findIndex((word) => regionStart(word) !== null)
  const name = pickName(words, at, parts[0]!.length)
  const rest = words.filter((_, index) => index !== name.index)
  const whole = joined(rest, at < 0 ? 0 : rest.indexOf(words[at]!))
  const region = readRegion(whole)
  const glued = name.word === '' && found !== null && after.trim() === '' ? DOOR_THEN_NAME.exec(region.rest) : null
  return {
    name: glued ? glued[2]! : name.word,
    phone,
    province: region.province,
    city: region.city,
    district: region.district,
    detail: glued ? glued[1]! : region.rest,
  }
}

/** The region first, then what stood before it and after it. */
function joined(words: string[], at: number): string {
  const ordered = [...words.slice(at), ...words.slice(0, Math.max(0, at))]
  return ordered.join('')
}

/** The short name of the province that a word begins with. */
function regionStart(word: string): string | null {
  const bare = word.replace(/^中国(?:大陆)?/, '')
  return Object.keys(PROVINCES).find((short) => bare.startsWith(short) && bare.length > short.length - 1) ?? null
}

/** The word that is a name: short, without digits, no part of the place; rather one beside the phone. */
function pickName(words: string[], at: number, phoneAt: number): { word: string; index: number } {
  const candidates = words.flatMap((word, index) => {
    const name = normaliseName(word)
    const isName =
      name !== null &&
      /^(?:[\u4e00-\u9fa5·]{1,12}|[a-z. ]{2,20})$/i.test(name) &&
      !/[省市区县镇村路街道号室栋]$/.test(name)
    const inPlace = regionStart(word) !== null || (at >= 0 && index > at && index < phoneAt - 1)
    return isName && !inPlace
      ? [{ word: name, index, far: Math.min(Math.abs(index - phoneAt), Math.abs(index + 1 - phoneAt)) }]
      : []
  })
  candidates.sort((a, b) => a.far - b.far || a.word.length - b.word.length)
  return candidates[0] ?? { word: '', index: -1 }
}

function readRegion(whole: string): { province: string; city: string; district: string; rest: string } {
  const bare = whole.replace(/^中国(?:大陆)?/, '')
  const short = regionStart(bare)
  if (short === null) return { province: '', city: '', district: '', rest: whole }
  const province = PROVINCES[short]!
  let rest = after(bare, province.startsWith(short) && bare.startsWith(province) ? province : short)
  // 「内蒙古」 of 「内蒙古区」, 「上海」 of 「上海上海市」.
  rest = rest.replace(/^(?:省|自治区)/, '')
  const city = OWN_PROVINCE.includes(short) ? province : cityOf(rest)
  if (OWN_PROVINCE.includes(short)) rest = rest.replace(new RegExp(`^(?:${short}市?|市辖区|市)+`), '')
  else rest = rest.slice(city.length - (city !== '' && !rest.startsWith(city) ? 1 : 0))
  const district = districtOf(rest)
  return { province, city, district, rest: after(rest, district) }
}

/** 「杭州市」, also where only 「杭州」 stands before a district. */
function cityOf(rest: string): string {
  const full = /^[^区县市]{1,9}?(?:自治州|地区|盟|市(?!区))/.exec(rest)
  if (full) return full[0]
  const bare = /^([\u4e00-\u9fa5]{2})(?=[^区县市]{1,6}[区县市])/.exec(rest)
  return bare ? `${bare[1]}市` : ''
}

function districtOf(rest: string): string {
  const found = /^[^区县市旗\d]{1,9}?(?:新区|园区|自治县|自治旗|区|县|市|旗)/.exec(rest)
  if (found && !NO_DISTRICT.test(found[0])) return found[0]
  // Some cities have streets and towns only.
  return /^[\u4e00-\u9fa5]{2,5}?(?:街道|镇|乡)/.exec(rest)?.[0] ?? ''
}

const after = (text: string, head: string): string => text.slice(head.length)

function suffixed(suffix: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, name + suffix]))
}
