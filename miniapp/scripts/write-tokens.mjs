/**
 * Writes src/styles/tokens.scss from the tokens in `shared` (build `shared` first).
 * With --check it writes nothing and fails when the file is not what it should be.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cssVariables } from '@tuanke/shared/look/css'
import { format, resolveConfig } from 'prettier'

const file = fileURLToPath(new URL('../src/styles/tokens.scss', import.meta.url))
// `page` is the root of a WeChat page, `:root` that of a browser. Sizes stay px: the build makes them rpx for WeChat.
const source = `// Written by scripts/write-tokens.mjs from shared/src/look/tokens.ts: change it there.\n${cssVariables({ selector: 'page,\n:root' })}`
const wanted = await format(source, { ...(await resolveConfig(file)), filepath: file })

if (!process.argv.includes('--check')) writeFileSync(file, wanted)
else if (readFileSync(file, 'utf8') !== wanted) {
  console.error('src/styles/tokens.scss is stale: run pnpm --filter @tuanke/miniapp write:tokens')
  process.exit(1)
}
