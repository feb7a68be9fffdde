// npm run bench: orders per second, the floor below them, start times; the last line is JSON.
import { runServerTool } from './parts/tool.mjs'

await runServerTool('server/dist/bench/main.js')
