/** Browser preview: Enter and Space press whatever carries `role="button"`, as they do on a native button. */
export function pressOnEnter(): void {
  if (process.env.TARO_ENV !== 'h5') return
  document.addEventListener('keydown', (event) => {
    const target = event.target
    if ((event.key !== 'Enter' && event.key !== ' ') || !(target instanceof HTMLElement)) return
    if (target.getAttribute('role') !== 'button') return
    event.preventDefault()
    target.click()
  })
}
