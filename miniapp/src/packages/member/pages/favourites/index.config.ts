export default definePageConfig({ navigationBarTitleText: '收藏的团购' })
