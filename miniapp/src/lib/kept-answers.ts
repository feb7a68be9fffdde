/** Answers of public pages are looked at again and again; beyond this many the oldest is forgotten. */
const MOST = 30
/** Home, lists, a group buy: what anybody may see, by WeChat's client, which keeps nothing by itself. */
const WORTH_KEEPING = /\/api\/v1\/app\/(home|group-buys)(\b|\/)/

interface Kept {
  etag: string
  body: unknown
}

const kept = new Map<string, Kept>()

/** The tag to ask with, when the answer to this address is still here. */
export function knownTag(method: string, url: string): Record<string, string> {
  const answer = method === 'GET' ? kept.get(url) : undefined
  return answer ? { 'if-none-match': answer.etag } : {}
}

/** The answer as if it had come whole: an unchanged one (304) is the kept one. */
export function wholeAnswer(
  url: string,
  answer: { status: number; body: unknown; etag: string | undefined },
): { status: number; body: unknown } {
  const { status, body, etag } = answer
  const known = kept.get(url)
  if (status === 304 && known) return { status: 200, body: known.body }
  if (status === 200 && etag && WORTH_KEEPING.test(url)) {
    kept.delete(url)
    kept.set(url, { etag, body })
    if (kept.size > MOST) kept.delete(kept.keys().next().value!)
  }
  return { status, body }
}
