// Draws architecture.svg beside itself: node docs/pictures/draw-architecture.mjs
import { writeFileSync } from 'node:fs'

const ink = '#1F1A17'
const soft = '#6B625C'
const brand = '#E5482D'
const green = '#1E9E6A'
const line = '#D9CFC6'
const shapes = []

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function text(x, y, words, { size = 14, colour = ink, weight = 400, anchor = 'start' } = {}) {
  shapes.push(
    `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}" font-weight="${weight}" text-anchor="${anchor}">${escape(words)}</text>`,
  )
}

/** A box with a title and lines below it. */
function box(x, y, width, height, title, lines = [], { fill = '#FFFFFF', stroke = line } = {}) {
  shapes.push(
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10" fill="${fill}" stroke="${stroke}" stroke-width="1.5"/>`,
  )
  text(x + 14, y + 25, title, { weight: 600, size: 15 })
  lines.forEach((words, at) => text(x + 14, y + 47 + at * 19, words, { size: 12.5, colour: soft }))
}

/** An arrow through the given points, with words beside it. */
function arrow(points, words, at, { colour = soft, both = false, dashed = false, anchor = 'middle' } = {}) {
  const path = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join(' ')
  const name = colour === green ? 'green' : colour === brand ? 'brand' : 'soft'
  shapes.push(
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="1.8"${dashed ? ' stroke-dasharray="5 4"' : ''} marker-end="url(#${name})"${both ? ` marker-start="url(#${name})"` : ''}/>`,
  )
  if (words) text(at[0], at[1], words, { size: 12, colour, anchor })
}

// who uses it
text(40, 44, 'Front ends', { size: 13, colour: soft, weight: 600 })
box(40, 58, 230, 104, 'Mini-program', ['miniapp/ → dist/weapp', 'Taro 4 + React 18', 'customers, in WeChat'])
box(40, 184, 230, 86, 'Browser storefront', ['the same miniapp/ → dist/h5', 'served at /'])
box(40, 292, 230, 86, 'Admin', ['server/admin/, Vite + Ant Design', 'served at /admin'])

// the server
text(380, 44, 'One server process: server/src', { size: 13, colour: soft, weight: 600 })
shapes.push(
  `<rect x="380" y="58" width="440" height="474" rx="14" fill="#FFF8F4" stroke="${brand}" stroke-width="1.5"/>`,
)
box(400, 76, 400, 66, 'platform/http', ['who asks, may they, checked input, idempotency, problems'])
box(400, 160, 400, 128, 'modules/<noun>/<verb>-<noun>.ts', [
  'a use case is one file with one run()',
  'group-buy · team · order · payment · refund · stock',
  'fulfilment · points · member · catalog · staff · notice …',
  'asks shared/ for prices, states and rules',
])
box(400, 312, 190, 104, 'platform/jobs', ['one row per handler,', 'back-off, dead letters,', 'delayed work, sweep'])
box(610, 312, 190, 104, 'platform/db', ['the one door:', 'transaction(work)', 'read(work)'], { stroke: brand })
box(400, 436, 400, 78, 'platform/wechat · platform/wechat-pay', [
  'own clients on node:crypto; verify, then decrypt',
  'money moves only on a verified notice or a signed query',
])

// outside
text(930, 44, 'Outside', { size: 13, colour: soft, weight: 600 })
box(
  930,
  312,
  230,
  104,
  'Database',
  ['SQLite file (default), or', 'MySQL 8 / MariaDB ≥ 10.6', 'same SQL, same migrations'],
  { stroke: brand },
)
box(
  930,
  436,
  230,
  128,
  'WeChat',
  ['api.weixin.qq.com', 'api.mch.weixin.qq.com', 'or server/sandbox, a program', 'of its own with its own keys'],
  { stroke: green },
)

// shared
box(
  40,
  436,
  230,
  128,
  'shared',
  ['money, time, state tables,', 'price, seats, points: pure', 'the API client, typed from', "the server's OpenAPI"],
  { fill: '#F3FAF6', stroke: green },
)

arrow(
  [
    [270, 110],
    [325, 110],
    [325, 104],
    [400, 104],
  ],
  'HTTP',
  [332, 96],
  { anchor: 'start' },
)
arrow([
  [270, 227],
  [325, 227],
  [325, 116],
  [400, 116],
])
arrow([
  [270, 335],
  [340, 335],
  [340, 128],
  [400, 128],
])
arrow([
  [600, 142],
  [600, 160],
])
arrow(
  [
    [495, 312],
    [495, 288],
  ],
  'runs handlers',
  [502, 305],
  { anchor: 'start' },
)
arrow(
  [
    [705, 288],
    [705, 312],
  ],
  'one transaction',
  [698, 305],
  { anchor: 'end', colour: brand },
)
arrow([
  [610, 364],
  [590, 364],
])
arrow(
  [
    [800, 364],
    [930, 364],
  ],
  'a change and',
  [865, 340],
  { colour: brand },
)
text(865, 355, 'its events, together', { size: 12, colour: brand, anchor: 'middle' })
arrow(
  [
    [800, 475],
    [930, 475],
  ],
  'signed calls',
  [865, 467],
  { colour: green, both: true },
)
text(865, 493, 'notifications', { size: 12, colour: green, anchor: 'middle' })
arrow(
  [
    [270, 475],
    [355, 475],
    [355, 250],
    [400, 250],
  ],
  'imported by everyone',
  [40, 584],
  { colour: green, dashed: true, anchor: 'start' },
)

// the law
text(40, 624, 'Who may import whom (checked by npm run check)', { size: 13, weight: 600 })
const law = [
  'shared imports nobody · platform knows no module · a module sees of another its queries, errors, events and use cases, never its tables',
  'front ends know the server only through its API · a subpackage knows no other subpackage · the sandbox shares no code with the server',
]
law.forEach((words, at) => text(40, 648 + at * 21, words, { size: 12.5, colour: soft }))

const marker = (name, colour) =>
  `<marker id="${name}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0L10 5L0 10z" fill="${colour}"/></marker>`
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 694" font-family="system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Noto Sans CJK SC', sans-serif">
<title>Tuanke: parts and the ways between them</title>
<defs>${marker('soft', soft)}${marker('brand', brand)}${marker('green', green)}</defs>
<rect width="1200" height="694" fill="#F7F4F1"/>
${shapes.join('\n')}
</svg>
`
writeFileSync(new URL('architecture.svg', import.meta.url), svg)
