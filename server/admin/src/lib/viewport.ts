import { Grid } from 'antd'

/** True below 768 px: lists become cards and the navigation a drawer. */
export const useIsPhone = (): boolean => {
  const screens = Grid.useBreakpoint()
  return screens.md === false
}
