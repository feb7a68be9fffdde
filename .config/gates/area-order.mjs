import path from 'node:path'
import { areas, height, nounFiles, nounOf } from '../parts/nouns.mjs'
import { GateClosed } from './gate.mjs'

// One transaction runs through all of trade; there the tables and the state functions keep order instead (ADR 13).
const mayCircle = 'trade'

/** Every import from one noun's file to another's, type imports too. */
function importsBetween(files) {
  return files.flatMap(({ file, text, area, noun }) =>
    [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].flatMap(([, specifier]) => {
      const target = path.posix.join(path.posix.dirname(file), specifier)
      const to = nounOf(target)
      return to && to.noun !== noun ? [{ file, target, from: { area, noun }, to }] : []
    }),
  )
}

/** Nouns that reach themselves over others, with the way. */
function circles(edges) {
  const next = new Map()
  for (const edge of edges) next.set(edge.from.noun, [...(next.get(edge.from.noun) ?? []), edge])
  const way = (start, at, seen) => {
    for (const { to } of next.get(at) ?? []) {
      if (to.noun === start) return [...seen, start]
      if (seen.includes(to.noun)) continue
      const found = way(start, to.noun, [...seen, to.noun])
      if (found) return found
    }
    return undefined
  }
  return [...next.keys()].flatMap((noun) => {
    const found = way(noun, noun, [noun])
    return found ? [found.join(' → ')] : []
  })
}

/** Areas lie in one order: lower never imports higher, nobody imports a view, nouns outside trade run in no circle, none reaches into another by merging. */
export async function areaOrder(tree) {
  const files = nounFiles(tree)
  if (files.length === 0) throw new GateClosed('no noun found in server/src/modules')
  const strangers = files.filter(({ area }) => height(area) < 0).map(({ file, area }) => `${file}: no area ${area}`)
  const edges = importsBetween(files)
  const upwards = edges
    .filter(({ from, to }) => height(to.area) > height(from.area))
    .map(({ file, target, from, to }) => `${file} → ${target}: ${from.area} lies below ${to.area}`)
  const views = edges
    .filter(({ from, to }) => to.area === 'views' && from.area === 'views')
    .map(({ file, target }) => `${file} → ${target}: nobody imports a view, not even another`)
  const round = circles(edges.filter(({ from, to }) => from.area !== mayCircle && to.area !== mayCircle))
  const merged = files
    .filter(({ text }) => /^\s*declare module\b/m.test(text))
    .map(({ file }) => `${file}: declare module; what a noun gives others is a value that they import (ADR 21)`)
  const wrong = [...strangers, ...merged, ...upwards, ...views, ...round.map((way) => `a circle of nouns: ${way}`)]
  if (wrong.length > 0) throw new GateClosed(`${wrong.join('\n')}\nThe order: ${areas.join(' < ')}`)
}
