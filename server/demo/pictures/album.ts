import { createHash } from 'node:crypto'
import * as avatars from './avatars.ts'
import type { Canvas } from './canvas.ts'
import { eggs, milk } from './dairy.ts'
import { blueberries, muscatGrapes, oranges, strawberries } from './fruit.ts'
import { mug, tote } from './gifts.ts'
import { bread, rice } from './grain.ts'
import { salmon, tomatoes, vegetableBox } from './harvest.ts'
import { honey } from './honey.ts'
import { certificate, field, orchard, sea } from './scenes.ts'

const drawings = {
  oranges,
  blueberries,
  strawberries,
  muscatGrapes,
  tomatoes,
  vegetableBox,
  eggs,
  milk,
  bread,
  rice,
  salmon,
  honey,
  mug,
  tote,
  certificate,
  orchard,
  field,
  sea,
  avatarOrange: avatars.orange,
  avatarCarrot: avatars.carrot,
  avatarFlower: avatars.flower,
  avatarBerry: avatars.berry,
  avatarBear: avatars.bear,
  avatarFish: avatars.fish,
} satisfies Record<string, () => Canvas>

export type Drawing = keyof typeof drawings

/** Cuts of the common 1100 × 800 field: SVG viewBox, then pixels. `share` is WeChat's 5:4 share card. */
const crops = {
  square: ['0 0 800 800', 800, 800],
  share: ['-100 0 1000 800', 750, 600],
  wide: ['-150 60 1100 700', 990, 630],
  avatar: ['0 0 800 800', 240, 240],
} as const

export type Crop = keyof typeof crops

export interface Picture {
  /** File name; it changes with the drawing, because pictures are served as immutable. */
  file: string
  url: string
  svg: string
}

const album = new Map<string, Picture>()

/** One drawing in one cut, described but not yet rendered. */
export function picture(drawing: Drawing, crop: Crop = 'square'): Picture {
  const name = `demo-${drawing.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-${crop}`
  const known = album.get(name)
  if (known) return known
  const [view, width, height] = crops[crop]
  const svg = drawings[drawing]().svg(view, width, height)
  const file = `${name}-${createHash('sha256').update(svg).digest('hex').slice(0, 8)}.webp`
  const made = { file, url: `/images/${file}`, svg }
  album.set(name, made)
  return made
}

/** All pictures anybody has asked for so far. */
export const askedFor = (): Picture[] => [...album.values()]
