import type { KeyboardEvent } from 'react'

/** Enter in a single-line field sends the form, as does Ctrl/⌘+Enter anywhere; Enter in a text area is a new line. */
export const readyToSubmit = (submit: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  const isPlainField =
    event.target instanceof HTMLInputElement &&
    event.target.type !== 'search' &&
    !event.target.closest('.ant-select, .ant-picker')
  if (!isPlainField && !event.metaKey && !event.ctrlKey) return
  event.preventDefault()
  submit()
}
