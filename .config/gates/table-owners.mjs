import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { height, nounFiles } from '../parts/nouns.mjs'
import { GateClosed } from './gate.mjs'

const exceptionsFile = '.config/gates/table-owners.exceptions.json'
const entity = /@Entity\('(\w+)'/g
const touched = /\b(INSERT INTO|UPDATE|DELETE FROM|FROM|JOIN|insert\(|hold\()\s*[`'"]?(\w+)/g
/** A write that writes nothing, for the sake of its lock. */
const feigned = /\bSET\s+(\w+) = \1(?!\s*[-+*|]|\w)/
const readOnly = new Set(['FROM', 'JOIN'])

/** Comments speak of tables without touching them. */
const withoutComments = (text) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')

/** @returns {Map<string, { area: string, noun: string }>} table → the noun whose entity it is */
function ownersOf(files) {
  const owners = new Map()
  for (const { text, area, noun } of files) {
    for (const [, table] of text.matchAll(entity)) owners.set(table, { area, noun })
  }
  return owners
}

/** What a file does to a table it may not, as the sentences a person reads. */
function trespassesOf({ file, text, area, noun }, owners) {
  const found = [...withoutComments(text).matchAll(touched)].flatMap(([, word, table]) => {
    const owner = owners.get(table)
    if (!owner) return []
    if (!readOnly.has(word)) return owner.noun === noun ? [] : [{ file, table, does: 'writes', owner: owner.noun }]
    // An invariant is a question to the whole books, asked by nothing that runs.
    if (file.endsWith('.invariants.ts')) return []
    return height(owner.area) > height(area) ? [{ file, table, does: 'reads', owner: owner.noun }] : []
  })
  return [...new Map(found.map((one) => [`${one.does} ${one.table}`, one])).values()]
}

/**
 * Tables have owners: written by their noun only; read by their own area, areas above it and views. Exceptions are
 * listed with a reason, and one that is no longer needed closes the gate too.
 */
export async function tableOwners(tree) {
  const files = nounFiles(tree)
  const owners = ownersOf(files)
  if (owners.size === 0) throw new GateClosed('no @Entity found in server/src/modules')
  const list = path.join(tree, exceptionsFile)
  const exceptions = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
  const isExcepted = (one) => exceptions.some((exception) => covers(exception, one))
  const trespasses = files.flatMap((file) => trespassesOf(file, owners))
  const wrong = [
    ...trespasses
      .filter((one) => !isExcepted(one))
      .map(({ file, table, does, owner }) => `${file} ${does} ${table}, which is ${owner}'s`),
    ...files
      .filter(({ text }) => feigned.test(withoutComments(text)))
      .map(({ file }) => `${file} writes a column into itself: a row is held by tx.hold`),
  ]
  const idle = exceptions
    .filter((exception) => !trespasses.some((one) => covers(exception, one)))
    .map(
      ({ file, does, tables }) => `${exceptionsFile}: ${file} ${does} ${tables.join(', ')}: no longer so, take it out`,
    )
  const silent = exceptions
    .filter(({ why }) => !why?.trim())
    .map(({ file }) => `${exceptionsFile}: ${file} has no reason`)
  if (wrong.length + idle.length + silent.length > 0) throw new GateClosed([...wrong, ...idle, ...silent].join('\n'))
}

const covers = (exception, { file, table, does }) =>
  `server/src/modules/${exception.file}` === file && exception.does === does && exception.tables.includes(table)
