/** In points; drawn three times as fine. */
export const POSTER_WIDTH = 320
export const POSTER_HEIGHT = 500
