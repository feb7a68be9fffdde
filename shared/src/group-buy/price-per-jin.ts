/** Grams of each unit of weight a spec may name. 斤 is half a kilogram. */
const GRAMS: Record<string, number> = { 公斤: 1000, 千克: 1000, kg: 1000, 斤: 500, 克: 1, g: 1 }
const WEIGHT = /(\d+(?:\.\d+)?)\s*(公斤|千克|kg|斤|克|g)(?![a-z])(?:\s*[×x*]\s*(\d+))?/i
const JIN_GRAMS = 500

/** The weight a spec names, in grams: "5 斤装 · 中果" → 2500, "500g×2" → 1000; null where it names none. */
export function gramsOf(spec: string): number | null {
  const [, amount, unit, times] = WEIGHT.exec(spec) ?? []
  if (!amount || !unit) return null
  const grams = Math.round(Number(amount) * GRAMS[unit.toLowerCase()]! * Number(times ?? 1))
  return grams > 0 ? grams : null
}

/** What 斤, 500 grams, of it costs in fen, rounded to the fen; null where the spec names no weight, or just one 斤. */
export function fenPerJin(priceFen: number, spec: string): number | null {
  const grams = gramsOf(spec)
  return grams === null || grams === JIN_GRAMS ? null : Math.round((priceFen * JIN_GRAMS) / grams)
}
