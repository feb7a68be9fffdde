import { Grid } from 'antd'

/** True below 768 px: lists become cards and the navigation a drawer. */
export const useIsPhone = (): boolean => {
  const screens = Grid.useBreakpoint()
  return screens.md === false
}

/** Between a phone and 1200 px: the navigation folds to its signs, so that lists keep their room. */
export const useIsNarrow = (): boolean => {
  const screens = Grid.useBreakpoint()
  return screens.md !== false && screens.xl === false
}
