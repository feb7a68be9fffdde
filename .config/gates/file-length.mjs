import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesUnder } from '../parts/stamp.mjs'
import { GateClosed } from './gate.mjs'

const limitLines = 300
const folders = [
  'shared/src',
  'server/src',
  'server/demo',
  'server/sandbox',
  'server/bench',
  'server/admin/src',
  'miniapp/src',
  '.config',
]
// Written by a program, or a list by nature.
const exempt = /(^|\/)(migrations\/|schema\.ts$)|\.spec\.tsx?$/

/** A source file above the limit hides a second concept. */
export async function fileLength(tree) {
  const long = folders
    .flatMap((folder) => filesUnder(path.join(tree, folder)))
    .filter((file) => /\.(tsx?|mjs|cjs|scss)$/.test(file) && !exempt.test(file.split(path.sep).join('/')))
    .map((file) => ({ file: path.relative(tree, file), lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > limitLines)
  if (long.length > 0)
    throw new GateClosed(long.map(({ file, lines }) => `${file}: ${lines} lines, at most ${limitLines}`).join('\n'))
}
