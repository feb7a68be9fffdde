/** What a notice says. */
export interface NoticeText {
  title: string
  body: string
}
