import type { Noun } from '../../noun.ts'
import './favourite.personal-data.ts'
import { AddFavourite } from './add-favourite.ts'
import { FavouriteController } from './favourite.controller.ts'
import { FavouriteQueries } from './favourite.queries.ts'
import { NotifyFavourites } from './notify-favourites.ts'
import { RemoveFavourite } from './remove-favourite.ts'
import { Favourite } from './favourite.entity.ts'

export const favouriteNoun: Noun = {
  entities: [Favourite],
  controllers: [FavouriteController],
  providers: [AddFavourite, FavouriteQueries, NotifyFavourites, RemoveFavourite],
}
