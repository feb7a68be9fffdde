export default definePageConfig({ navigationBarTitleText: '可用券的团购' })
