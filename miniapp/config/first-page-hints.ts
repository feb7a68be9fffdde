/** The parts of webpack's compiler this needs; the package's own types are not ours to depend on. */
interface Compilation {
  chunkGroups: Iterable<{
    origins: { request?: string | null }[]
    getFiles(): string[]
  }>
  assets: Record<string, { source(): string | Buffer }>
  updateAsset(name: string, source: unknown): void
  hooks: { processAssets: { tap(options: { name: string; stage: number }, run: () => void): void } }
}
interface Compiler {
  hooks: { thisCompilation: { tap(name: string, run: (compilation: Compilation) => void): void } }
  webpack: {
    sources: { RawSource: new (text: string) => unknown }
    Compilation: { PROCESS_ASSETS_STAGE_REPORT: number }
  }
}

const NAME = 'FirstPageHints'

/**
 * Tells the browser in index.html what the first page will ask for, so that its code comes with the app's instead of
 * after it: one round trip less before anything is seen.
 */
export class FirstPageHints {
  constructor(private readonly page: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const html = compilation.assets['index.html']?.source().toString()
        if (!html) return
        compilation.updateAsset(
          'index.html',
          new sources.RawSource(html.replace('</head>', `${this.links(compilation)}</head>`)),
        )
      })
    })
  }

  private links(compilation: Compilation): string {
    const groups = [...compilation.chunkGroups].filter(({ origins }) =>
      origins.some(({ request }) => request?.includes(this.page)),
    )
    if (groups.length === 0) throw new Error(`no chunk belongs to ${this.page}`)
    const files = [...new Set(groups.flatMap((group) => group.getFiles()))]
    return files
      .map((file) => `<link rel="preload" href="/${file}" as="${file.endsWith('.css') ? 'style' : 'script'}"/>`)
      .join('')
  }
}
