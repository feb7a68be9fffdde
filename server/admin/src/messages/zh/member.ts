export const member = {
  pick: '选择会员',
  pickPlaceholder: '昵称、会员号或完整手机号',
  pickSearching: '正在查找…',
  pickEmpty: '没有找到相符的会员',
  phoneTail: (last4: string) => `尾号 ${last4}`,
}
