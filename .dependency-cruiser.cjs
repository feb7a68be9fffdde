// Who may import whom. docs/architecture.md draws it; server/test/guards/dependency-law.spec.ts breaks each rule once.
const modules = '^server/src/modules/'
const specs = '\\.spec\\.tsx?$'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one thing, or a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'shared-is-pure',
      comment: 'shared runs in a phone and in Node: no framework, no I/O, nobody else of the workspace.',
      severity: 'error',
      from: { path: '^shared/src/', pathNot: specs },
      to: { pathNot: '^shared/src/' },
    },
    {
      name: 'platform-knows-no-noun',
      comment: 'The platform serves every module and knows none.',
      severity: 'error',
      from: { path: '^server/src/platform/' },
      to: { path: '^server/src/(?!platform/|env\\.ts$)' },
    },
    {
      name: 'module-internals',
      comment:
        "Another module's queries, errors, events and use cases are its face; entities, repositories, controllers are not.",
      severity: 'error',
      from: { path: '^server/src/modules/([^/]+/[^/]+)/' },
      to: { path: `${modules}[^/]+/[^/]+/.*\\.(entity|repository|controller)\\.ts$`, pathNot: `${modules}$1/` },
    },
    {
      name: 'server-not-sandbox',
      comment: 'The sandbox stands for WeChat: the server may know it by its address only.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: specs },
      to: { path: '^server/(sandbox|bench|test)/' },
    },
    {
      name: 'server-not-demo',
      comment: 'The demo shop stays outside of what production loads: main.ts asks for it in demo mode, and only then.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: specs },
      to: { path: '^server/demo/', dynamic: false },
    },
    {
      name: 'demo-by-main-only',
      severity: 'error',
      from: { path: '^server/(src|sandbox|bench)/', pathNot: '^server/src/main\\.ts$' },
      to: { path: '^server/demo/' },
    },
    {
      name: 'sandbox-not-server',
      comment:
        'Shared code would hide a shared mistake: the sandbox has its own crypto and its own reading of the protocol.',
      severity: 'error',
      from: { path: '^server/sandbox/', pathNot: specs },
      to: { path: '^(server/(src|demo|bench|test)|shared|miniapp|server/admin)/' },
    },
    {
      name: 'tabs-not-packages',
      comment: 'The main package is loaded first and must not pull in a subpackage.',
      severity: 'error',
      from: { path: '^miniapp/src/(pages|ui|lib|messages)/' },
      to: { path: '^miniapp/src/packages/' },
    },
    {
      name: 'packages-apart',
      comment: 'A subpackage is loaded by itself. What two of them need stands in ui/ or lib/.',
      severity: 'error',
      from: { path: '^miniapp/src/packages/([^/]+)/' },
      to: { path: '^miniapp/src/packages/', pathNot: '^miniapp/src/packages/$1/' },
    },
    {
      name: 'features-apart',
      comment: 'One feature, one folder. What two of them need stands in ui/ or lib/.',
      severity: 'error',
      from: { path: '^server/admin/src/features/([^/]+)/' },
      to: { path: '^server/admin/src/features/', pathNot: '^server/admin/src/features/$1/' },
    },
    {
      name: 'parts-below-features',
      severity: 'error',
      from: { path: '^server/admin/src/(ui|lib|messages)/' },
      to: { path: '^server/admin/src/(features|app)/' },
    },
    {
      name: 'fronts-by-http-only',
      comment: 'The front ends talk to the server through its API and share only `shared` with it.',
      severity: 'error',
      from: { path: '^(miniapp|server/admin)/' },
      to: { path: '^server/(src|demo|sandbox|bench|test)/' },
    },
    {
      name: 'fronts-apart',
      severity: 'error',
      from: { path: '^miniapp/' },
      to: { path: '^server/admin/' },
    },
    {
      name: 'phone-calls-as-member',
      comment: 'The mini-program knows what members and leaders may call, and carries nothing that is for staff.',
      severity: 'error',
      from: { path: '^miniapp/' },
      to: { path: '^shared/(src|dist)/api/(?!app/|leader/)[^/]+/' },
    },
    {
      name: 'desk-calls-as-staff',
      comment: 'The admin knows the routes of staff only.',
      severity: 'error',
      from: { path: '^server/admin/' },
      to: { path: '^shared/(src|dist)/api/(?!admin/)[^/]+/' },
    },
    {
      name: 'no-barrels',
      comment: 'Import the file that says it: a barrel loads everything and hides cycles.',
      severity: 'error',
      from: { path: '(^|/)index\\.tsx?$' },
      to: { dependencyTypes: ['export'] },
    },
    {
      name: 'no-dev-dependency-at-work',
      comment: 'What runs in production must be installed there.',
      severity: 'error',
      from: { path: '^(server/(src|demo)|shared/src)/', pathNot: specs },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules/\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
    combinedDependencies: false,
  },
}
