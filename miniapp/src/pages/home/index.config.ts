export default definePageConfig({
  navigationBarTitleText: '团客',
  // In a browser the shop's name stands in the page itself; WeChat keeps its own bar with the capsule.
  navigationStyle: process.env.TARO_ENV === 'h5' ? 'custom' : 'default',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
})
