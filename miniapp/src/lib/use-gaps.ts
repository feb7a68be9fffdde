import Taro from '@tarojs/taro'
import { useState } from 'react'
import { reveal } from './reveal.ts'
import { say } from './toast.ts'

/**
 * What is still missing in a form. Pressing the button names all of it, goes to the first and says it; a part that is
 * filled in falls silent at once, without another press.
 * @param gaps what is missing now, in the order of the page
 */
export function useGaps<Gap extends string>(gaps: readonly Gap[], wordsOf: (gap: Gap) => string) {
  const [told, setTold] = useState<readonly Gap[]>([])
  const [focused, setFocused] = useState<Gap>()

  /** @returns whether something is missing; the person has been told by then */
  function tell(missing: readonly Gap[]): boolean {
    setTold(missing)
    setFocused(undefined)
    const [first] = missing
    if (!first) return false
    say(wordsOf(first))
    // A field that has the word already is not focused a second time.
    Taro.nextTick(() => {
      setFocused(first)
      reveal(gapId(first))
    })
    return true
  }

  return { tell, isMissing: (gap: Gap) => told.includes(gap) && gaps.includes(gap), focused }
}

/** The id under which the part of a gap is found on the page. */
export const gapId = (gap: string): string => `gap-${gap}`
