import type { ContentScene } from '../../../platform/wechat/content-check.ts'

/** `subject` names what the pictures belong to, 'review:12'; each module knows its own. */
declare module '../../../platform/jobs/outbox.ts' {
  interface EventMap {
    /** Another picture of the subject has its verdict; when all have, the subject can be decided. */
    'picture.checked': { subject: string }
  }
  interface JobMap {
    'check-pictures': { subject: string; memberId: number; urls: string[]; scene: ContentScene }
    /** Due when WeChat should long have answered. */
    'end-picture-checks': { subject: string }
  }
}
