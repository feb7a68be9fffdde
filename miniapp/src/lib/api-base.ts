/** '' in the browser preview (same origin), an absolute address in WeChat. Set when the app is built. */
export const API_BASE: string = process.env.TARO_APP_API_BASE ?? ''
