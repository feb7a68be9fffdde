import { PickupPointError } from './pickup-point.errors.ts'
import { MICRO, type Place, type PlaceColumns } from './place.ts'

const micro = (of: number | null): number | null => (of === null ? null : Math.round(of * MICRO))

/** @throws pickup-point.place-incomplete when half of it is said */
export function toColumns({ latitude = null, longitude = null }: Partial<Place>): PlaceColumns {
  if ((latitude === null) !== (longitude === null)) throw PickupPointError('place-incomplete')
  return { latitudeMicro: micro(latitude), longitudeMicro: micro(longitude) }
}
