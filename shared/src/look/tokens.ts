/** The one source of colour, type, space and shape for all front ends (design: calm, warm, quick). Sizes in px. */
export const tokens = {
  colour: {
    /** Fills, progress, big prices. White text on it only from 20 px bold; smaller text stands on `brandDeep`. */
    brand: '#E5482D',
    /** Text and text-bearing buttons in the brand's colour: ≥ 4.5:1 on white and under white. */
    brandDeep: '#C8371E',
    brandSoft: '#FFF1EC',
    amber: '#F5A524',
    amberDeep: '#8A5A00',
    amberSoft: '#FFF6E5',
    green: '#1E9E6A',
    greenDeep: '#14744D',
    greenSoft: '#E9F7F0',
    ink: '#1F1A17',
    text2: '#6B625C',
    line: '#EFE9E4',
    ground: '#F7F4F1',
    card: '#FFFFFF',
  },
  font: {
    family:
      '-apple-system, BlinkMacSystemFont, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
  },
  size: { note: 12, small: 14, body: 16, title: 20, display: 28 },
  leading: { text: 1.5, number: 1.2 },
  space: { 1: 4, 2: 8, 3: 12, 4: 16, 6: 24, 8: 32 },
  radius: { part: 8, card: 12, pill: 24 },
  touch: 44,
  /** Milliseconds; none where reduced motion is asked for. */
  motion: 200,
  shadow: '0 4px 16px rgba(31, 26, 23, 0.12)',
} as const

export type Tokens = typeof tokens
export type ColourName = keyof Tokens['colour']
