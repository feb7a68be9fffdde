const preferred = process.env.LC_ALL || process.env.LANG || Intl.DateTimeFormat().resolvedOptions().locale
const chinese = /^zh/i.test(preferred)

/**
 * The sentence in the reader's language, by the locale of the terminal.
 * @param {string} en
 * @param {string} zh
 */
export const say = (en, zh) => (chinese ? zh : en)
