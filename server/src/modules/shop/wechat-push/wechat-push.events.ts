declare module '../../../platform/jobs/outbox.ts' {
  interface EventMap {
    /**
     * WeChat has pushed an event, verified and not seen before. Each handler looks at `event` and leaves the others' alone.
     * `message` is as WeChat wrote it: nothing in it is certain but that WeChat sent it.
     */
    'wechat.push': { event: string; message: Record<string, unknown> }
  }
}

export {}
