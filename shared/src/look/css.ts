import { tokens } from './tokens.ts'

export interface CssOptions {
  /** `:root` in browsers, `page` in a mini-program. */
  selector: string
  /** How a px size is written, e.g. `(px) => px * 2 + 'rpx'`; default `16px`. */
  size?: (px: number) => string
}

/** The tokens as CSS variables: `--colour-brand-deep`, `--size-body`, `--space-4`, `--radius-card`, `--motion` … */
export function cssVariables({ selector, size = (px) => `${px}px` }: CssOptions): string {
  const lines = [
    ...entries('colour', tokens.colour, String),
    ...entries('size', tokens.size, size),
    ...entries('space', tokens.space, size),
    ...entries('radius', tokens.radius, size),
    ...entries('leading', tokens.leading, String),
    `--font-family: ${tokens.font.family};`,
    `--touch: ${size(tokens.touch)};`,
    `--motion: ${tokens.motion}ms;`,
    `--shadow: ${tokens.shadow};`,
  ]
  return `${selector} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`
}

function entries<Value>(group: string, values: Record<string, Value>, write: (value: Value) => string): string[] {
  return Object.entries(values).map(([name, value]) => `--${group}-${kebab(name)}: ${write(value)};`)
}

const kebab = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/(\D)(\d)/, '$1-$2')
