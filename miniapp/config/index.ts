import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import type { JsMinifyOptions } from '@swc/core'
import TerserPlugin from 'terser-webpack-plugin'
import { FirstPageHints } from './first-page-hints'

const sharedSource = path.resolve(__dirname, '../../shared/src')

const OURS = /[\\/](miniapp[\\/]src[\\/](lib|ui|messages)|shared[\\/]src)[\\/]/
const TAB_PAGE = /^\.\/pages\/|[\\/]src[\\/]pages[\\/]/

interface Graph {
  chunkGraph: {
    getModuleChunks(module: object): { groupsIterable: Iterable<{ origins: { request?: string | null }[] }> }[]
  }
}

/** Whether a module of ours is needed by one of the tab pages, which people see first. */
const isOursOnTabs = (module: { resource?: string }, { chunkGraph }: Graph): boolean =>
  OURS.test(module.resource ?? '') &&
  chunkGraph
    .getModuleChunks(module)
    .some(({ groupsIterable }) =>
      [...groupsIterable].some(({ origins }) => origins.some(({ request }) => TAB_PAGE.test(request ?? ''))),
    )

/**
 * One build for WeChat (`--type weapp`) and one for the browser preview (`--type h5`).
 * Sizes are written for a 375 px wide screen; WeChat gets rpx, the browser keeps px.
 */
export default defineConfig<'webpack5'>({
  projectName: 'tuanke',
  date: '2026-11-22',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  plugins: [],
  alias: { '@tuanke/shared': sharedSource },
  env: {
    // A phone needs an absolute address; the browser preview is served by the API server itself.
    TARO_APP_API_BASE: JSON.stringify(
      process.env.TARO_ENV === 'h5' ? '' : (process.env.TARO_APP_API_BASE ?? 'http://127.0.0.1:3000'),
    ),
  },
  mini: {
    optimizeMainPackage: { enable: true },
    miniCssExtractPluginOption: { ignoreOrder: true },
    compile: { include: [sharedSource] },
    postcss: { pxtransform: { enable: true, config: {} }, cssModules: { enable: false } },
  },
  h5: {
    publicPath: '/',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    // What comes from packages is already written for browsers newer than those of babel.config.js.
    compile: { include: [sharedSource], exclude: [(file: string) => file.includes('node_modules')] },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: {
      autoprefixer: { enable: true },
      pxtransform: { enable: false, config: {} },
      cssModules: { enable: false },
    },
    webpackChain(chain) {
      // Taro's own choice takes four times as long for the same result.
      chain.optimization.minimizer('terserPlugin').use(TerserPlugin<JsMinifyOptions>, [
        {
          minify: TerserPlugin.swcMinify,
          extractComments: false,
          terserOptions: { compress: { keep_fnames: true }, mangle: { keep_fnames: true } },
        },
      ])
      chain.performance.hints(false)
      chain.plugin('first-page-hints').use(FirstPageHints, ['pages/home/index'])
      // Without this every page chunk carries its own copy of Taro's components: 3.4 MB instead of 1.2 MB.
      chain.optimization.splitChunks({
        chunks: 'all',
        maxInitialRequests: 20,
        cacheGroups: {
          default: false,
          defaultVendors: false,
          react: { test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/, name: 'react', priority: 30 },
          taro: { test: /[\\/]node_modules[\\/].*(@tarojs|@stencil)/, name: 'taro', priority: 20 },
          // What several pages share of ours, else each page carries a copy; the tab pages wait for nothing but theirs.
          ours: { test: isOursOnTabs, name: 'ours', minChunks: 2, priority: 16 },
          oursBeyond: { test: OURS, name: 'ours-beyond', minChunks: 2, priority: 15 },
          vendors: { test: /[\\/]node_modules[\\/]/, name: 'vendors', minChunks: 2, priority: 10 },
        },
      })
    },
  },
})
