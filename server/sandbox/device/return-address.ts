import type { SheetResult } from './cashier.ts'

/**
 * The page to go back to, with `result` set. The preview routes in the fragment (`/#/pages/…`), so there the parameter
 * belongs to the fragment's query. undefined unless the address is http(s).
 */
export function returnAddress(address: string | undefined, result: SheetResult): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  if (url.hash.startsWith('#/')) url.hash = withResult(url.hash, result)
  else url.search = withResult(url.search, result)
  return url.href
}

/** Leaves the other parameters byte for byte as they were. */
function withResult(text: string, result: SheetResult): string {
  const [path = '', query = ''] = text.split(/\?(.*)/s)
  const others = query.split('&').filter((pair) => pair !== '' && !pair.startsWith('result='))
  return `${path}?${[...others, `result=${result}`].join('&')}`
}
