import { verifyH5, verifyWeapp } from './miniapp-output.mjs'

/**
 * What gets built. The front ends read shared/src by an alias, so they wait for nobody. `sources` decide whether it is stale, `after` names the targets it reads the output of,
 * `marker` must exist afterwards, `verify` looks harder where the builder's exit code cannot be trusted, `squeeze` is a folder that browsers read.
 * @typedef {{ folder: string, script: string, sources: string[], after: string[], marker: string, verify?: () => void,
 *   prune?: { output: string, sources: string }, squeeze?: string, env?: string[] }} Target
 * @type {Record<string, Target>}
 */
export const targets = {
  shared: {
    folder: 'shared',
    script: 'build',
    sources: ['shared/src', 'shared/package.json', 'shared/tsconfig.json', 'tsconfig.base.json'],
    after: [],
    marker: 'shared/dist',
    prune: { output: 'shared/dist', sources: 'shared/src' },
  },
  server: {
    folder: 'server',
    script: 'build',
    sources: [
      ...['src', 'demo', 'sandbox', 'bench', 'package.json', 'tsconfig.json', 'tsconfig.build.json'].map(
        (name) => `server/${name}`,
      ),
      'tsconfig.base.json',
    ],
    after: ['shared'],
    marker: 'server/dist/src/main.js',
    prune: { output: 'server/dist', sources: 'server' },
  },
  admin: {
    folder: 'server/admin',
    script: 'build',
    sources: ['server/admin', 'shared/src', 'tsconfig.base.json'],
    after: [],
    marker: 'server/admin/dist/index.html',
    squeeze: 'server/admin/dist',
  },
  h5: {
    folder: 'miniapp',
    script: 'build:h5',
    sources: ['miniapp', 'shared/src'],
    after: [],
    marker: 'miniapp/dist/h5/index.html',
    verify: verifyH5,
    squeeze: 'miniapp/dist/h5',
  },
  weapp: {
    folder: 'miniapp',
    script: 'build:weapp',
    sources: ['miniapp', 'shared/src'],
    after: [],
    marker: 'miniapp/dist/weapp/app.json',
    verify: verifyWeapp,
    env: ['TARO_APP_API_BASE'],
  },
}
