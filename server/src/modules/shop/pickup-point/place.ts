import { PickupPointError } from './pickup-point.errors.ts'

const MICRO = 1_000_000

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
const micro = (of: number | null): number | null => (of === null ? null : Math.round(of * MICRO))

export const toPlace = ({ latitudeMicro, longitudeMicro }: PlaceColumns): Place => ({
  latitude: degrees(latitudeMicro),
  longitude: degrees(longitudeMicro),
})

/** @throws pickup-point.place-incomplete when half of it is said */
export function toColumns({ latitude = null, longitude = null }: Partial<Place>): PlaceColumns {
  if ((latitude === null) !== (longitude === null)) throw PickupPointError('place-incomplete')
  return { latitudeMicro: micro(latitude), longitudeMicro: micro(longitude) }
}
