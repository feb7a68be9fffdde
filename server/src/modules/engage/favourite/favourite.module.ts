import { Module } from '@nestjs/common'
import { NoticeModule } from '../../messaging/notice/notice.module.ts'
import { TradeModule } from '../../trade/trade.module.ts'
import { AddFavourite } from './add-favourite.ts'
import { FavouriteController } from './favourite.controller.ts'
import { FavouriteQueries } from './favourite.queries.ts'
import { NotifyFavourites } from './notify-favourites.ts'
import { RemoveFavourite } from './remove-favourite.ts'

@Module({
  imports: [TradeModule, NoticeModule],
  controllers: [FavouriteController],
  providers: [FavouriteQueries, AddFavourite, RemoveFavourite, NotifyFavourites],
})
export class FavouriteModule {}
