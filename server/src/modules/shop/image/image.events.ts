declare module '../../../platform/jobs/outbox.ts' {
  interface JobMap {
    /** The files of pictures whose sender has left. */
    'remove-pictures': { urls: string[] }
  }
}

export {}
