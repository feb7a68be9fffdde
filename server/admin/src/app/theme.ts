import { cssVariables } from '@tuanke/shared/look/css'
import { tokens } from '@tuanke/shared/look/tokens'
import type { ThemeConfig } from 'antd'

const { colour } = tokens

/** Gives the style sheets the same tokens as Ant Design and the mini-program. */
export function applyCssTokens(): void {
  const style = document.createElement('style')
  style.textContent = cssVariables({ selector: ':root' })
  document.head.append(style)
}

/** Compact on a desk, finger-sized on a phone. */
export const themeFor = (isPhone: boolean): ThemeConfig => ({
  token: {
    colorPrimary: colour.brandDeep,
    colorLink: colour.brandDeep,
    colorSuccess: colour.green,
    colorWarning: colour.amber,
    colorError: '#C5221F',
    colorTextBase: colour.ink,
    colorTextSecondary: colour.text2,
    colorTextDescription: colour.text2,
    colorTextPlaceholder: '#8A817B',
    colorBorder: '#DDD5CE',
    colorBorderSecondary: colour.line,
    colorBgLayout: colour.ground,
    borderRadius: 8,
    borderRadiusLG: 12,
    fontSize: isPhone ? 16 : 14,
    controlHeight: isPhone ? 44 : 32,
    controlHeightSM: isPhone ? 36 : 24,
    motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    motionDurationSlow: '0.2s',
    fontFamily: tokens.font.family,
  },
  components: {
    Table: {
      headerBg: '#FBF9F7',
      headerColor: colour.text2,
      rowHoverBg: '#FDFAF8',
      cellPaddingBlockSM: 9,
      cellPaddingInlineSM: 12,
      headerSplitColor: 'transparent',
    },
    Menu: {
      itemHeight: 38,
      itemBorderRadius: 8,
      itemSelectedBg: colour.brandSoft,
      itemSelectedColor: colour.brandDeep,
      itemMarginInline: 8,
      activeBarBorderWidth: 0,
    },
    Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px' },
    Button: { fontWeight: 500, primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Timeline: { dotBg: 'transparent' },
  },
})
