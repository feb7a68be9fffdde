/** When two people have edited one thing. */
export const conflict = {
  title: '别人刚刚保存过',
  who: (by: string, at: string) => `${by || '同事'}在 ${at} 保存了新的内容`,
  nothingLost: '你填的内容都还在。逐项选好用谁的，再保存一次。',
  noDifference: '改动和你填的一样，可以直接再保存一次。',
  theirs: (by: string) => `用${by || '同事'}的：`,
  mine: '用我填的：',
  merge: '合并到表单',
  empty: '（空）',
  removed: '（已删除）',
  yes: '是',
  no: '否',
}
