export { wechatUnavailable } from '../../platform/wechat/wechat.problem.ts'
