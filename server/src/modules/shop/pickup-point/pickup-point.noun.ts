import type { Noun } from '../../noun.ts'
import { CreatePickupPoint } from './create-pickup-point.ts'
import { PickupPointAdminController } from './pickup-point.admin.controller.ts'
import { PickupPointQueries } from './pickup-point.queries.ts'
import { UpdatePickupPoint } from './update-pickup-point.ts'
import { PickupPoint } from './pickup-point.entity.ts'

export const pickupPointNoun: Noun = {
  entities: [PickupPoint],
  controllers: [PickupPointAdminController],
  providers: [CreatePickupPoint, PickupPointQueries, UpdatePickupPoint],
}
