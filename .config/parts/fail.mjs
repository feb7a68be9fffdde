import { line } from './progress.mjs'
import { ProgramFailed, tail } from './run.mjs'
import { say } from './words.mjs'

/** Shows why the work stopped, the last lines of the log if there is one, and ends the process. */
export function giveUp(error) {
  if (error instanceof ProgramFailed) {
    line(`\n${tail(error.log)}\n`)
    line(say(`Everything it said is in ${error.log}`, `完整日志：${error.log}`))
  } else {
    line(`\n${error instanceof Error ? error.message : String(error)}`)
    if (process.env.DEBUG) console.error(error)
  }
  process.exit(error instanceof ProgramFailed ? error.code : 1)
}
