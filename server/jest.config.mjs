/**
 * Everything becomes CommonJS for jest: Nest 12 is ESM-only and jest cannot require() ESM before Node 24.9. Large
 * packages that are CommonJS anyway are left alone, which makes a run with a cold cache much shorter.
 */
export default {
  testEnvironment: '<rootDir>/test/harness/worker-environment.cjs',
  runtime: '<rootDir>/test/harness/worker-runtime.cjs',
  rootDir: '.',
  roots: ['<rootDir>/src', '<rootDir>/sandbox', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  transformIgnorePatterns: [
    '/node_modules/(?:\\.pnpm/[^/]+/node_modules/)?(?:playwright-core|typescript|typeorm|mysql2|iconv-lite|class-validator|libphonenumber-js|validator|rxjs)/',
  ],
  transform: {
    '^.+\\.(ts|m?js)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  moduleNameMapper: {
    '^@tuanke/shared/(.*)$': '<rootDir>/../shared/src/$1.ts',
  },
  globalSetup: '<rootDir>/test/harness/global-setup.ts',
  globalTeardown: '<rootDir>/test/harness/global-teardown.ts',
  testTimeout: 30_000,
}
