/** Marks that stand on a letter, and characters that are not seen: neither is typed by whoever looks for something. */
const UNTYPED = /[\p{Mn}\p{Cf}]/gu

/**
 * A text as searches compare it, so that whoever types it in full width, with or without accents, in capitals or small letters
 * finds it, on every database: NFKC, one case, no marks, single spaces. Folding what is folded changes nothing.
 */
export function foldForSearch(text: string): string {
  // Capitals before marks: a mark below a Greek letter has a letter for its capital.
  const oneCase = text.normalize('NFKD').toUpperCase().toLowerCase().replaceAll('ς', 'σ')
  return oneCase.normalize('NFKD').replace(UNTYPED, '').normalize('NFC').replace(/\s+/g, ' ').trim()
}
