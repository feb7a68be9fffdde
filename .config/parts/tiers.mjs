import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { root } from './root.mjs'
import { filesUnder } from './stamp.mjs'
import { targets } from './targets.mjs'

// In this order where they exist: what is quick and says most comes first, what goes together side by side.
const order = ['modules', 'platform', 'wechat', 'guards', 'e2e', 'races', 'chaos', 'start', 'weapp', 'browser']
// Each of them wants the machine for itself.
const alone = new Set(['races', 'chaos', 'start'])

// They start the built programs or look at the built front ends.
const wantsAll = new Set(['chaos', 'weapp', 'start', 'browser'])

const rank = (name) => (order.includes(name) ? order.indexOf(name) : order.length)
const hasSpecs = (folder) => filesUnder(path.join(root, folder)).some((file) => /\.spec\.tsx?$/.test(file))

/**
 * The tiers of the tests: `shared`, what lies beside the server's code, and one for every folder of server/test that
 * has specs, so that none can be forgotten.
 * @returns {{ name: string, folder: string, paths: string[], workers: number, needs: string[] }[]} `needs` are build targets
 */
export function tiers() {
  const folders = existsSync(path.join(root, 'server/test'))
    ? readdirSync(path.join(root, 'server/test')).filter((name) => hasSpecs(`server/test/${name}`))
    : []
  return [
    { name: 'shared', folder: 'shared', paths: [], workers: 2, needs: [] },
    { name: 'beside the code', folder: 'server', paths: ['src/', 'sandbox/'], workers: 2, needs: ['shared'] },
    ...folders
      .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .map((name) => ({
        name,
        folder: 'server',
        paths: [`test/${name}/`],
        workers: alone.has(name) ? 1 : 2,
        needs: wantsAll.has(name) ? Object.keys(targets) : ['shared'],
      })),
  ]
}

/**
 * Tiers that one run of jest can take together: each run loads the server anew, starts databases, and has one core idle
 * while its last file is still running.
 * @param {ReturnType<typeof tiers>} chosen
 * @returns {ReturnType<typeof tiers>[]} in their order
 */
export function together(chosen) {
  const runs = []
  for (const tier of chosen) {
    const [first] = runs.at(-1) ?? []
    const isLikeFirst = first && first.folder === tier.folder && first.workers === tier.workers
    if (isLikeFirst && first.paths.length > 0) runs.at(-1).push(tier)
    else runs.push([tier])
  }
  return runs
}
