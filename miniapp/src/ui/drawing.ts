// Small drawings of our own, as data addresses: nothing to load, sharp on every screen, the same in WeChat and browser.
const BRAND = '#E5482D'
const SOFT = '#FFE3DA'
const SAND = '#EADFD6'
const INK = '#6B625C'
const GREEN = '#1E9E6A'

const stroke = (colour: string, width = 3) =>
  `fill='none' stroke='${colour}' stroke-width='${width}' stroke-linecap='round' stroke-linejoin='round'`
const ground = `<ellipse cx='80' cy='104' rx='56' ry='7' fill='${SAND}' opacity='.7'/>`
const box = `<path d='M46 52l34-12 34 12v38l-34 12-34-12z' fill='${SOFT}'/><path d='M46 52l34 12 34-12M80 64v38' ${stroke(BRAND)}/><path d='M46 52l34-12 34 12v38l-34 12-34-12z' ${stroke(BRAND)}/>`

const drawings = {
  /** An open parcel: nothing here yet. */
  parcel: `${ground}${box}<path d='M63 46l34 12v12' ${stroke(BRAND)}/>`,
  /** A basket with fruit: no group buy at the moment. */
  basket: `${ground}<circle cx='66' cy='54' r='13' fill='${BRAND}'/><circle cx='90' cy='50' r='15' fill='#F5A524'/><path d='M90 35c0-7 4-10 10-10-1 6-4 9-10 10z' fill='${GREEN}'/><path d='M40 62h80l-9 36a6 6 0 0 1-6 4H55a6 6 0 0 1-6-4z' fill='${SOFT}'/><path d='M40 62h80l-9 36a6 6 0 0 1-6 4H55a6 6 0 0 1-6-4zM62 74l3 18M80 74v18M98 74l-3 18' ${stroke(BRAND)}/>`,
  /** A receipt: no orders. */
  receipt: `${ground}<path d='M52 24h56v76l-9-7-9 7-10-7-10 7-9-7-9 7z' fill='#fff'/><path d='M52 24h56v76l-9-7-9 7-10-7-10 7-9-7-9 7z' ${stroke(BRAND)}/><path d='M64 42h32M64 56h32M64 70h18' ${stroke(SAND, 4)}/>`,
  /** A cloud with a broken line: no network. */
  offline: `${ground}<path d='M52 84a18 18 0 0 1 2-36 26 26 0 0 1 50 4 16 16 0 0 1 4 32z' fill='#fff'/><path d='M66 84H52a18 18 0 0 1 2-36 26 26 0 0 1 50 4 16 16 0 0 1 4 32H94' ${stroke(INK)}/><path d='M73 92l14-20M73 72l14 20' ${stroke(BRAND, 4)}/>`,
  /** An hourglass run out: expired. */
  hourglass: `${ground}<path d='M60 26h40M60 98h40' ${stroke(INK, 4)}/><path d='M64 28v12c0 12 16 16 16 22s-16 10-16 22v12h32V84c0-12-16-16-16-22s16-10 16-22V28z' fill='#fff'/><path d='M66 94c2-10 10-12 14-14 4 2 12 4 14 14z' fill='${BRAND}'/><path d='M64 28v12c0 12 16 16 16 22s-16 10-16 22v12M96 28v12c0 12-16 16-16 22s16 10 16 22v12' ${stroke(INK)}/>`,
  /** A full ring of people: team complete. */
  formed: `${ground}<circle cx='80' cy='58' r='34' fill='#E9F7F0'/><circle cx='80' cy='58' r='34' ${stroke(GREEN)}/><path d='M64 59l11 11 21-22' ${stroke(GREEN, 6)}/>`,
  /** Coins: points. */
  coins: `${ground}<ellipse cx='70' cy='84' rx='26' ry='10' fill='#F5A524'/><path d='M44 74v10c0 6 12 10 26 10s26-4 26-10V74' fill='#F5A524'/><ellipse cx='70' cy='74' rx='26' ry='10' fill='#FFD27A'/><ellipse cx='96' cy='52' rx='22' ry='22' fill='#FFD27A'/><path d='M89 43l7 9 7-9M96 52v13M89 54h14' ${stroke('#8A5A00')}/>`,
  /** A bell: no notices. */
  bell: `${ground}<path d='M56 84c8-6 6-16 8-28a16 16 0 0 1 32 0c2 12 0 22 8 28z' fill='${SOFT}'/><path d='M56 84c8-6 6-16 8-28a16 16 0 0 1 32 0c2 12 0 22 8 28zM74 90a6 6 0 0 0 12 0M80 40v-6' ${stroke(BRAND)}/>`,
  /** A pin on a map: no addresses. */
  pin: `${ground}<path d='M80 98c-14-18-26-30-26-46a26 26 0 0 1 52 0c0 16-12 28-26 46z' fill='${SOFT}'/><path d='M80 98c-14-18-26-30-26-46a26 26 0 0 1 52 0c0 16-12 28-26 46z' ${stroke(BRAND)}/><circle cx='80' cy='52' r='9' ${stroke(BRAND)}/>`,
  /** A door with a key hole: sign in. */
  door: `${ground}<rect x='54' y='26' width='52' height='74' rx='8' fill='#fff'/><rect x='54' y='26' width='52' height='74' rx='8' ${stroke(BRAND)}/><circle cx='80' cy='58' r='7' fill='${BRAND}'/><path d='M80 62v14' ${stroke(BRAND, 5)}/>`,
} as const

export type DrawingName = keyof typeof drawings

/** A data address of an SVG, 160×120. */
export function drawing(name: DrawingName): string {
  return svgAddress(160, 120, drawings[name])
}

export function svgAddress(width: number, height: number, body: string): string {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${width} ${height}'>${body}</svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
