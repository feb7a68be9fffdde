export default definePageConfig({
  navigationBarTitleText: '团客',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
})
