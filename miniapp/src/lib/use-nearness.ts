import { distanceMetres } from '@tuanke/shared/distance'
import { useState } from 'react'
import type { PickupChoice } from './schemas.ts'
import { say } from './toast.ts'
import { uiTexts as t } from '../ui/texts.ts'
import { mapPlace, type Spot, whereAmI } from './where.ts'

/** Counters in the order somebody wants them: the nearest once they have asked, else the one used last first. */
export function useNearness(points: PickupChoice[], lastCode: string | null | undefined) {
  const [here, setHere] = useState<Spot>()
  const metresTo = (point: PickupChoice): number | undefined => {
    const place = mapPlace(point)
    return here && place && distanceMetres(here, place)
  }
  const rank = (point: PickupChoice): number =>
    here ? (metresTo(point) ?? Infinity) : point.pickupPointCode === lastCode ? 0 : 1
  const hint = (point: PickupChoice): string | undefined => {
    const metres = metresTo(point)
    if (metres !== undefined) return t.metres(metres)
    return point.pickupPointCode === lastCode && points.length > 1 ? t.usedLast : undefined
  }
  const ask = async (): Promise<void> => {
    const spot = await whereAmI()
    if (spot) setHere(spot)
    else say(t.noPlace)
  }
  return {
    sorted: [...points].sort((a, b) => rank(a) - rank(b)),
    hint,
    /** Undefined where asking would tell nothing. */
    ask: !here && points.length > 1 && points.some((point) => mapPlace(point)) ? () => void ask() : undefined,
  }
}
