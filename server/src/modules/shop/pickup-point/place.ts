export const MICRO = 1_000_000

/** Degrees as people and maps say them. */
export interface Place {
  latitude: number | null
  longitude: number | null
}

export interface PlaceColumns {
  latitudeMicro: number | null
  longitudeMicro: number | null
}

const degrees = (micro: number | null): number | null => (micro === null ? null : micro / MICRO)

export const toPlace = ({ latitudeMicro, longitudeMicro }: PlaceColumns): Place => ({
  latitude: degrees(latitudeMicro),
  longitude: degrees(longitudeMicro),
})
