// npm run invariants: asks the database whether the books agree; ends with 1 when a row is broken.
import { runServerTool } from './parts/tool.mjs'

await runServerTool('server/dist/src/invariants/main.js')
