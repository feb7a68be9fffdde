/** Colours of one round thing: where the light falls, its own colour, its shaded side. */
export interface Tones {
  light: string
  own: string
  dark: string
}

/** A repeatable sequence in [0, 1): the same picture on every machine. */
export function sequence(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * An SVG under construction: paint definitions are collected as they are first used. All drawings share an 800 × 800
 * field and continue 150 to either side, so that one drawing serves the square and the wide crop.
 */
export class Canvas {
  private readonly definitions = new Map<string, string>()
  private readonly body: string[] = []

  add(...shapes: string[]): void {
    this.body.push(...shapes)
  }

  /** Light from the upper left. Stops run from the lit spot outwards. */
  radial(colours: string[], cx = 0.5, cy = 0.5, r = 0.6, fx = 0.34, fy = 0.28): string {
    return this.define((id) => {
      const place = `cx="${cx}" cy="${cy}" r="${r}" fx="${fx}" fy="${fy}"`
      return `<radialGradient id="${id}" ${place}>${stops(colours)}</radialGradient>`
    })
  }

  /** Top to bottom, or left to right when `across`. */
  linear(colours: string[], across = false): string {
    return this.define((id) => {
      const end = across ? 'x1="0" y1="0" x2="1" y2="0"' : 'x1="0" y1="0" x2="0" y2="1"'
      return `<linearGradient id="${id}" ${end}>${stops(colours)}</linearGradient>`
    })
  }

  /** The attribute that shows a shape only inside `outline`. */
  clip(outline: string): string {
    return `clip-path="${this.define((id) => `<clipPath id="${id}">${outline}</clipPath>`)}"`
  }

  /** The finished picture; `view` is the SVG viewBox, `width` and `height` are pixels. */
  svg(view: string, width: number, height: number): string {
    const defs = [...this.definitions.values()].join('')
    const size = `width="${width}" height="${height}" viewBox="${view}"`
    return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><defs>${defs}</defs>${this.body.join('')}</svg>`
  }

  private define(build: (id: string) => string): string {
    const recipe = build('')
    if (!this.definitions.has(recipe)) this.definitions.set(recipe, build(`d${this.definitions.size}`))
    const id = [...this.definitions.keys()].indexOf(recipe)
    return `url(#d${id})`
  }
}

/** Evenly spaced stops; `#rrggbb/0.4` gives one an opacity. */
function stops(colours: string[]): string {
  return colours
    .map((entry, index) => {
      const [colour, opacity] = entry.split('/')
      const offset = colours.length === 1 ? 0 : index / (colours.length - 1)
      return `<stop offset="${offset.toFixed(3)}" stop-color="${colour}" stop-opacity="${opacity ?? 1}"/>`
    })
    .join('')
}
