const { createRequire } = require('node:module')

/** A package of the very jest that runs: it holds them where only its own packages see them. */
exports.partOfJest = (name) => {
  const runner = ['jest', '@jest/core', 'jest-runner'].reduce(
    (from, next) => createRequire(from.resolve(next)),
    require,
  )
  return runner(name)
}
