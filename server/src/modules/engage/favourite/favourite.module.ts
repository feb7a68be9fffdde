import { Module } from '@nestjs/common'
import { TradeModule } from '../../trade/trade.module.ts'
import { AddFavourite } from './add-favourite.ts'
import { FavouriteController } from './favourite.controller.ts'
import { FavouriteQueries } from './favourite.queries.ts'
import { RemoveFavourite } from './remove-favourite.ts'

@Module({
  imports: [TradeModule],
  controllers: [FavouriteController],
  providers: [FavouriteQueries, AddFavourite, RemoveFavourite],
})
export class FavouriteModule {}
