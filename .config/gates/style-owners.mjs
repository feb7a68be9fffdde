import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesUnder } from '../parts/stamp.mjs'
import { GateClosed } from './gate.mjs'

const folder = 'miniapp/src'
/** Bends what others own, for the browser's preview alone. */
const guest = 'styles/browser.scss'

/**
 * Class names are global once the mini-program runs in a browser, so a block (`choice` of `.choice__row`) is styled in one
 * file: two files that both mean something by it would change each other's look.
 */
export async function styleOwners(tree) {
  const owners = new Map()
  for (const file of filesUnder(path.join(tree, folder)).filter((name) => name.endsWith('.scss'))) {
    const name = path.relative(path.join(tree, folder), file).split(path.sep).join('/')
    if (name === guest) continue
    for (const block of blocksOf(readFileSync(file, 'utf8')))
      owners.set(block, new Set([...(owners.get(block) ?? []), name]))
  }
  const shared = [...owners].filter(([, files]) => files.size > 1)
  if (shared.length > 0)
    throw new GateClosed(shared.map(([block, files]) => `.${block}: ${[...files].join(', ')}`).join('\n'))
}

/** The blocks at the start of selectors; what follows there is somebody else's inside one's own. */
function blocksOf(scss) {
  const blocks = new Set()
  /** Of every brace that is open, whether an at-rule opened it. */
  const open = []
  for (const [, before, end] of scss.replace(/\/\*[^]*?\*\/|\/\/.*/g, '').matchAll(/([^{};]*)([{};])/g)) {
    if (end === '}') open.pop()
    if (end !== '{') continue
    const head = before.trim()
    if (!head.startsWith('@') && open.every(Boolean))
      for (const selector of head.split(','))
        for (const [, block] of selector
          .trim()
          .split(/[\s>+~]/)[0]
          .matchAll(/\.([a-z\d]+(?:-[a-z\d]+)*)/gi))
          blocks.add(block)
    open.push(head.startsWith('@'))
  }
  return blocks
}
