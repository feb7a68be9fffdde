/* Runs a TypeScript file of ours in a plain Node process, for tests that must kill one: node run-source.cjs file.ts */
const { readFileSync } = require('node:fs')
const Module = require('node:module')
const { join, resolve } = require('node:path')
const { transformSync } = require('@swc/core')

const shared = join(__dirname, '../../../shared/src')
const resolveFilename = Module._resolveFilename
Module._resolveFilename = (request, ...rest) =>
  resolveFilename(request.startsWith('@tuanke/shared/') ? `${join(shared, request.slice(15))}.ts` : request, ...rest)

require.extensions['.ts'] = (module, file) => {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    sourceMaps: 'inline',
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
    },
    module: { type: 'commonjs' },
  })
  module._compile(code, file)
}

require(resolve(process.argv[2]))
