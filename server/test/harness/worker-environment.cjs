/* jest's environment, made once for each worker: what the worker has loaded lives in it and serves the next file too. */
const { partOfJest } = require('./part-of-jest.cjs')

const { TestEnvironment } = partOfJest('jest-environment-node')

let ofThisWorker

module.exports = class WorkerEnvironment extends TestEnvironment {
  constructor(config, context) {
    if (ofThisWorker) return ofThisWorker
    super(config, context)
    ofThisWorker = this
  }

  /** The worker's end is the environment's; between two files only the clock is put right. */
  async teardown() {
    this.fakeTimersModern.useRealTimers()
  }
}
