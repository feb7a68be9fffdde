/*
 * jest's module loader, with one registry for each worker. Loading the server and what it stands on costs seconds, and
 * jest would do it anew for every file; here what is tested is loaded once, and only the tests themselves (specs,
 * fixtures, harness) are new for every file. So nothing in src may keep a state of its own outside its classes.
 *
 * Handlers are known once their file is loaded, and an application that lacks one does not boot. So the platform's own
 * tests, which boot it without the modules, and specs with handlers of their own stand apart: they share the packages
 * only, and not TypeORM and Nest's module of it, which would remember every entity that was ever loaded.
 */
const { readFileSync } = require('node:fs')
const { join, sep } = require('node:path')
const { partOfJest } = require('./part-of-jest.cjs')

const { default: Runtime } = partOfJest('jest-runtime')

const modules = new Map()
const sourceMaps = new Map()
const HANDLER = /^\s*@On(?:Event|Job)\(/m
const KEEPS_ENTITIES = ['typeorm', join('@nestjs', 'typeorm')].map((name) => join(sep, 'node_modules', name, sep))
const isOfPackage = (file) =>
  file.includes(`${sep}node_modules${sep}`) && !KEEPS_ENTITIES.some((name) => file.includes(name))

module.exports = class WorkerRuntime extends Runtime {
  constructor(config, environment, resolver, transformer, cache, coverage, testPath, globalConfig) {
    const hasHandlers = HANDLER.test(readFileSync(testPath, 'utf8'))
    super(config, environment, resolver, transformer, cache, coverage, testPath, globalConfig)
    this.tests = `${config.rootDir}${sep}test${sep}`
    this.isApart = hasHandlers || testPath.startsWith(`${this.tests}platform${sep}`)
    this._moduleRegistry = this.isApart ? new Map([...modules].filter(([file]) => isOfPackage(file))) : modules
    this._sourceMapRegistry = sourceMaps
  }

  /** Modules that stay may load others later on, through the runtime that has loaded them: it has to stay usable. */
  teardown() {
    this.restoreAllMocks()
    this._internalModuleRegistry.clear()
    if (this.isApart) {
      for (const [file, module] of this._moduleRegistry) if (isOfPackage(file)) modules.set(file, module)
      return
    }
    for (const file of modules.keys())
      if (file.startsWith(this.tests) || file.endsWith('.spec.ts')) modules.delete(file)
  }

  leaveTestCode() {}
}
