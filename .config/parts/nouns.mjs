import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesUnder } from './stamp.mjs'

const modules = 'server/src/modules'

/** The areas of server/src/modules from the bottom up: the one list from which every rule about them is made. */
export const areas = JSON.parse(readFileSync(new URL('../areas.json', import.meta.url), 'utf8'))

/** @typedef {{ file: string, text: string, area: string, noun: string }} NounFile `noun` is 'trade/order' */

/** @returns {NounFile[]} the source files that belong to a noun of a tree, specs left out */
export function nounFiles(tree) {
  return filesUnder(path.join(tree, modules))
    .filter((file) => /(?<!\.spec)\.ts$/.test(file))
    .map((file) => ({ file: path.relative(tree, file).split(path.sep).join('/'), text: readFileSync(file, 'utf8') }))
    .flatMap(({ file, text }) => {
      const [area, noun, ...inside] = file.slice(modules.length + 1).split('/')
      return inside.length === 0 ? [] : [{ file, text, area, noun: `${area}/${noun}` }]
    })
}

/** How high an area lies; -1 when it is not in the list. */
export const height = (area) => areas.indexOf(area)

/** The noun of a file of server/src/modules, or undefined. */
export function nounOf(file) {
  const [area, noun, ...inside] = file.startsWith(`${modules}/`) ? file.slice(modules.length + 1).split('/') : []
  return inside.length === 0 ? undefined : { area, noun: `${area}/${noun}` }
}
