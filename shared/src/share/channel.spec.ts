import { channelOf } from './channel.ts'

test.each([
  [1007, 'chat'],
  [1044, 'chat'],
  [1154, 'timeline'],
  [1155, 'timeline'],
  [1047, 'code'],
  [1194, 'link'],
  [1014, 'message'],
  [1001, 'other'],
  [0, 'other'],
])('scene %i is a way in by %s', (scene, channel) => {
  expect(channelOf(scene)).toBe(channel)
})
