const length = (text: string): number => Array.from(text).length
const DAY = String.raw`\d{4}年\d{1,2}月\d{1,2}日`
const CLOCK = String.raw`([01]?\d|2[0-3]):[0-5]\d`

/** WeChat's table of keyword kinds, read on its own: 47003 follows when one is false. */
const rules: Record<string, (value: string) => boolean> = {
  thing: (value) => length(value) <= 20 && !/[\n\r\t]/.test(value),
  number: (value) => /^[\d.]{1,32}$/.test(value),
  letter: (value) => /^[a-zA-Z]{1,32}$/.test(value),
  symbol: (value) => length(value) <= 5 && !/[0-9A-Za-z\u4e00-\u9fff]/.test(value),
  character_string: (value) => /^[\x20-\x7e]{1,32}$/.test(value),
  time: (value) => new RegExp(`^(${DAY} )?${CLOCK}$`).test(value),
  date: (value) => new RegExp(`^${DAY}( ${CLOCK})?$`).test(value),
  amount: (value) => /^[^\d\s]?\d{1,10}(\.\d+)?元?$/.test(value),
  phone_number: (value) => /^[\d()+-]{1,17}$/.test(value),
  car_number: (value) => length(value) <= 8,
  name: (value) => /^[\u4e00-\u9fff]{1,10}$/.test(value) || /^[a-zA-Z ]{1,20}$/.test(value),
  phrase: (value) => /^[\u4e00-\u9fff]{1,5}$/.test(value),
}

/** False also for a kind nobody knows. */
export const keywordObeys = (keyword: string, value: string): boolean =>
  rules[keyword.replace(/\d+$/, '')]?.(value) ?? false
