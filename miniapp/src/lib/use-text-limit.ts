import { textLength } from '@tuanke/shared/text'
import { useState } from 'react'

/**
 * A limit in code points, as the server counts, for inputs that count UTF-16 units: an emoji takes two of those, so the
 * input is given as many more as there are such signs in it.
 */
export function useTextLimit(initial: string, maxLength: number) {
  const [text, setText] = useState(initial)
  const length = textLength(text)
  return { length, units: maxLength + text.length - length, setText }
}
