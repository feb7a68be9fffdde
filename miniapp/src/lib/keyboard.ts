const PRESSED = new Set(['button', 'checkbox', 'radio', 'switch', 'tab'])

/** Browser preview: Enter and Space press whatever has the role of something to press, as on the native kind. */
export function pressOnEnter(): void {
  if (process.env.TARO_ENV !== 'h5') return
  document.addEventListener('keydown', (event) => {
    const target = event.target
    if ((event.key !== 'Enter' && event.key !== ' ') || !(target instanceof HTMLElement)) return
    if (!PRESSED.has(target.getAttribute('role') ?? '')) return
    event.preventDefault()
    target.click()
  })
}
