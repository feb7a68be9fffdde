// npm run add-owner -- name: a login for the owner of a real shop; the demo brings its own.
import { runServerTool } from './parts/tool.mjs'

await runServerTool('server/dist/src/add-owner.js')
