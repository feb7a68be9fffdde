/**
 * The wording of the privacy policy that the storefront shows, and which consents name. A new wording gets a new
 * version; members are asked once more, and may go on without answering.
 */
export const POLICY_VERSION = '2026-11'

/** What a member may allow or refuse, each by itself. */
export type Purpose = 'marketing' | 'personalisation'
