const PREFIX = 'answer:'

/** What was typed and not sent, for as long as the tab is open. */
export const readKept = (code: string): string => sessionStorage.getItem(PREFIX + code) ?? ''

export function writeKept(code: string, text: string): void {
  if (text) sessionStorage.setItem(PREFIX + code, text)
  else sessionStorage.removeItem(PREFIX + code)
}
