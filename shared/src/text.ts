/** How long a text is, wherever that is said or checked: in code points, as the database's columns count. */
export function textLength(text: string): number {
  let length = 0
  for (const _ of text) length++
  return length
}

/** Letters and symbols of no shape (fillers, an empty braille cell), and everything that only stands between others. */
const SHAPELESS = /[\p{C}\p{Z}\p{M}\u115f\u1160\u3164\uffa0\u2800]/gu

/** Nothing of it can be seen: blanks, zero-width and control characters, fillers, tags, marks with nothing under them. */
export function looksEmpty(text: string): boolean {
  return text.replace(SHAPELESS, '') === ''
}
