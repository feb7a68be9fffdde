/** What is left of the name of somebody who has deleted their account. */
export const GONE_NAME = '已注销'

/** The names the shop gives to who has not chosen one: these four characters tell them apart. */
const GIVEN = /^团友([0-9A-Z]{4})$/

/**
 * A name for strangers' eyes: `林**`. One the shop has given says nothing about the person, but all of them would look
 * the same, so its last two characters stay: `团友 7K`.
 */
export function maskName(name: string): string {
  if (name === GONE_NAME) return name
  const given = GIVEN.exec(name)?.[1]
  if (given) return `团友 ${given.slice(2)}`
  return `${[...name][0] ?? ''}**`
}
