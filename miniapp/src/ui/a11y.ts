const onWeb = process.env.TARO_ENV === 'h5'

/** Props that give a part its spoken name in a browser; WeChat reads the text itself and would only carry the bytes. */
export function named(label: string, role?: string): Record<string, string> {
  return onWeb ? { 'aria-label': label, ...(role ? { role } : {}) } : {}
}

/** Props that make a tappable view a button for keyboard and screen reader in a browser. */
export function tappable(label?: string): Record<string, string> {
  return onWeb ? { role: 'button', tabindex: '0', ...(label ? { 'aria-label': label } : {}) } : {}
}

/** Props that say a button does nothing for now. */
export function unavailable(is: boolean): Record<string, string> {
  return onWeb && is ? { 'aria-disabled': 'true' } : {}
}

/** Props that make a tappable view something to tick, or to choose one of; what it says is its name. */
export function tickable(role: 'checkbox' | 'radio' | 'switch', isTicked: boolean): Record<string, string> {
  return onWeb ? { role, tabindex: '0', 'aria-checked': String(isTicked) } : {}
}

/** Props that give a picture its words in a browser; empty for one that only repeats the text beside it. */
export function spoken(alt: string): { nativeProps?: Record<string, string> } {
  return onWeb ? { nativeProps: { alt } } : {}
}

/** Props that tie an input to its label in a browser, where the label is only a text beside it. */
export function fieldName(label: string): { nativeProps?: Record<string, string> } {
  return onWeb ? { nativeProps: { 'aria-label': label } } : {}
}
