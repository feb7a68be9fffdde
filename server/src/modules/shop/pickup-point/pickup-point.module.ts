import { Module } from '@nestjs/common'
import { CreatePickupPoint } from './create-pickup-point.ts'
import { PickupPointAdminController } from './pickup-point.admin.controller.ts'
import { PickupPointQueries } from './pickup-point.queries.ts'
import { UpdatePickupPoint } from './update-pickup-point.ts'

@Module({
  controllers: [PickupPointAdminController],
  providers: [PickupPointQueries, CreatePickupPoint, UpdatePickupPoint],
  exports: [PickupPointQueries, CreatePickupPoint],
})
export class PickupPointModule {}
