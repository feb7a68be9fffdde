export const faultKinds = [
  /** Answers late, then as usual. */
  'latency',
  /** Resets the connection; nothing was done. */
  'reset-before',
  /** Does the work, then resets the connection: the answer is lost. */
  'reset-after',
  'system-error',
  /** Does the work, then claims 500. */
  'system-error-after',
  'rate-limited',
  /** A proxy's HTML page; nothing was done. */
  'bad-gateway',
  /** The reply's signature is another text's. */
  'tampered-signature',
  /** The reply has no Wechatpay-* headers. */
  'unsigned',
  /** api.weixin.qq.com only: the access token is suddenly invalid (40001). */
  'token-invalid',
] as const
export type FaultKind = (typeof faultKinds)[number]

export interface FaultRule {
  id: number
  kind: FaultKind
  method?: string
  /** Path without query; `*` stands for any text. */
  path?: string
  /** Matching requests left to hit; null = until cleared. */
  times: number | null
  /** Matching requests to let pass first. */
  skip: number
  latencyMs: number
  hits: number
}

/** Trouble on demand. Rules live in memory only: a restarted sandbox is healthy. */
export class Faults {
  private rules: FaultRule[] = []
  private lastId = 0

  add(rule: Omit<FaultRule, 'id' | 'hits'>): FaultRule {
    const added = { ...rule, id: ++this.lastId, hits: 0 }
    this.rules.push(added)
    return added
  }

  list(): readonly FaultRule[] {
    return this.rules
  }

  /** Removes one rule, or all. */
  clear(id?: number): void {
    this.rules = id === undefined ? [] : this.rules.filter((rule) => rule.id !== id)
  }

  /** The rules that hit this request, counted down: every latency, and the first of the others. */
  take(method: string, path: string): FaultRule[] {
    const taken: FaultRule[] = []
    for (const rule of this.rules) {
      if (rule.times === 0 || !matches(rule, method, path)) continue
      if (rule.kind !== 'latency' && taken.some((other) => other.kind !== 'latency')) continue
      if (rule.skip > 0) {
        rule.skip -= 1
        continue
      }
      if (rule.times !== null) rule.times -= 1
      rule.hits += 1
      taken.push(rule)
    }
    return taken
  }
}

function matches(rule: FaultRule, method: string, path: string): boolean {
  if (rule.method && rule.method.toUpperCase() !== method) return false
  if (!rule.path) return true
  const pattern = rule.path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${pattern.join('.*')}$`).test(path)
}
