export interface Finding {
  suggest: 'pass' | 'review' | 'risky'
  label: number
  /** The word that was found. */
  keyword?: string
}

export interface WordRule {
  word: string
  suggest: 'review' | 'risky'
  label: number
}

/** A few words of each sort, so that a demo meets refusals too. Labels as WeChat numbers them. */
export const usualWords: readonly WordRule[] = [
  { word: '赌博', suggest: 'risky', label: 20006 },
  { word: '色情', suggest: 'risky', label: 20002 },
  { word: '代开发票', suggest: 'risky', label: 20006 },
  { word: '傻逼', suggest: 'risky', label: 20003 },
  { word: '加微信', suggest: 'review', label: 10001 },
  { word: '返现', suggest: 'review', label: 10001 },
  { word: '骗子', suggest: 'review', label: 20003 },
]

const NORMAL: Finding = { suggest: 'pass', label: 100 }

/** What the lists say about a text; the gravest word decides. */
export function findingOf(rules: readonly WordRule[], text: string): Finding {
  const hits = rules.filter(({ word }) => text.includes(word))
  const worst = hits.find(({ suggest }) => suggest === 'risky') ?? hits[0]
  return worst ? { suggest: worst.suggest, label: worst.label, keyword: worst.word } : NORMAL
}
