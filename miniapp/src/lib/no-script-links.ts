/**
 * Taro's tabs in a browser are links to `javascript:;`, which the shop's content security policy forbids. They are taps
 * for their handlers and lead nowhere, so the browser need not follow them.
 */
export function followNoScriptLinks(): void {
  if (process.env.TARO_ENV !== 'h5') return
  document.addEventListener(
    'click',
    (tap) => {
      const isScript = tap.target instanceof Element && tap.target.closest('a[href^="javascript:"]') !== null
      if (isScript) tap.preventDefault()
    },
    true,
  )
}
