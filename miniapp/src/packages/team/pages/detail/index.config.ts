export default definePageConfig({
  navigationBarTitleText: '一起拼团',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
