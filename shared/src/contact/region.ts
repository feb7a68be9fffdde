/** Where somebody lives, as it is written on a parcel: a city that is its own province is named once. */
export function regionWords({ province, city, district }: Record<'province' | 'city' | 'district', string>): string[] {
  return [province, city === province ? '' : city, district].filter((part) => part !== '')
}
