/**
 * Draws the six tab bar icons (WeChat takes PNG only, at most 40 KB, 81×81) from distance functions, so that no
 * picture of unknown origin is in the repository. Run: pnpm --filter @tuanke/miniapp draw:tab-icons
 */
import { writeFileSync } from 'node:fs'
import { deflateSync, crc32 as zlibCrc32 } from 'node:zlib'

const SIZE = 81
const QUIET = [0x6b, 0x62, 0x5c]
const BRAND = [0xe5, 0x48, 0x2d]

// Signed distances on a 24×24 board: negative inside.
const circle = (cx, cy, r) => (x, y) => Math.hypot(x - cx, y - cy) - r
const box = (x0, y0, x1, y1, r) => (x, y) => {
  const dx = Math.abs(x - (x0 + x1) / 2) - (x1 - x0) / 2 + r
  const dy = Math.abs(y - (y0 + y1) / 2) - (y1 - y0) / 2 + r
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - r
}
const join =
  (...shapes) =>
  (x, y) =>
    Math.min(...shapes.map((shape) => shape(x, y)))
const cut = (shape, hole) => (x, y) => Math.max(shape(x, y), -hole(x, y))
const both = (a, b) => (x, y) => Math.max(a(x, y), b(x, y))
const outline = (shape, width) => (x, y) => Math.abs(shape(x, y) + width / 2) - width / 2
const below = (limit) => (_, y) => limit - y

const roof = (x, y) => {
  const slope = (Math.abs(x - 12) * 0.78 + (y - 2.6) * -1 + 0) / Math.hypot(0.78, 1)
  return Math.max(slope, y - 12.5)
}
const house = join(roof, box(4.6, 9.5, 19.4, 21, 2))
const door = box(9.9, 14, 14.1, 22.5, 1)
const sheet = box(4.5, 2.8, 19.5, 21.2, 2.6)
const rows = join(box(8, 8, 16, 9.7, 0.8), box(8, 12.2, 16, 13.9, 0.8), box(8, 16.4, 12.6, 18.1, 0.8))
const head = circle(12, 7.6, 4.4)
const shoulders = both(box(3.6, 13.8, 20.4, 30, 7.6), (x, y) => y - 21.2)

const icons = {
  home: { off: join(outline(house, 1.7), both(outline(door, 1.5), below(-99))), on: cut(house, door) },
  orders: { off: join(outline(sheet, 1.7), rows), on: cut(sheet, rows) },
  me: { off: join(outline(head, 1.7), outline(shoulders, 1.7)), on: join(head, shoulders) },
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(crc32(body), body.length + 4)
  return out
}

/** zlib.crc32 came with Node 20.15 and 22.2; both of our Nodes have it. */
function crc32(bytes) {
  return zlibCrc32(bytes) >>> 0
}

function png(shape, [r, g, b]) {
  const rows = Buffer.alloc(SIZE * (1 + SIZE * 4))
  const scale = 24 / SIZE
  for (let py = 0; py < SIZE; py++) {
    for (let px = 0; px < SIZE; px++) {
      const distance = shape((px + 0.5) * scale, (py + 0.5) * scale) / scale
      const alpha = Math.round(255 * Math.min(1, Math.max(0, 0.5 - distance)))
      rows.set([r, g, b, alpha], py * (1 + SIZE * 4) + 1 + px * 4)
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(SIZE, 0)
  header.writeUInt32BE(SIZE, 4)
  header.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

for (const [name, { off, on }] of Object.entries(icons)) {
  writeFileSync(new URL(`../src/assets/tab-${name}.png`, import.meta.url), png(off, QUIET))
  writeFileSync(new URL(`../src/assets/tab-${name}-on.png`, import.meta.url), png(on, BRAND))
}
