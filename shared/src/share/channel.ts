/** How somebody came to a page. */
export const VISIT_CHANNELS = ['chat', 'timeline', 'code', 'link', 'message', 'other'] as const
export type VisitChannel = (typeof VISIT_CHANNELS)[number]

/** WeChat's numbers for ways in: https://developers.weixin.qq.com/miniprogram/dev/reference/scene-list.html */
const SCENES: Readonly<Record<Exclude<VisitChannel, 'other'>, readonly number[]>> = {
  chat: [1007, 1008, 1036, 1044, 1096, 1158],
  timeline: [1154, 1155],
  code: [1011, 1012, 1013, 1031, 1032, 1047, 1048, 1049],
  link: [1065, 1167, 1194],
  message: [1014, 1043, 1107],
}

/** The channel of WeChat's scene number; 'other' for a search, the recent list and whatever is not known. */
export function channelOf(scene: number): VisitChannel {
  return VISIT_CHANNELS.find((channel) => channel !== 'other' && SCENES[channel].includes(scene)) ?? 'other'
}

/** WeChat shows the page alone: nobody can log in, pay or go anywhere from it. */
export const SINGLE_PAGE_SCENE = 1154
