const isBrowser = process.env.TARO_ENV === 'h5'

module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        // The WeChat runtime brings its own polyfills, and the preview is for the browsers of the last five years: nobody
        // carries 100 KB for older ones.
        useBuiltIns: false,
        ...(isBrowser ? { targets: { chrome: '92', firefox: '92', safari: '15', ios: '15' } } : {}),
      },
    ],
  ],
}
