// Made by `npm run build api` from the OpenAPI document of the server. Do not edit.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description RFC 9457. `code` is the program’s word, `params` fill the message. */
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @enum {string} */
            code: "address.not-found" | "address.too-many" | "after-sale.bad-state" | "after-sale.not-found" | "after-sale.not-yet" | "after-sale.nothing-left" | "after-sale.perishable-kept" | "after-sale.picture-needed" | "after-sale.return-instead" | "after-sale.return-perishable" | "after-sale.return-too-early" | "after-sale.too-late" | "after-sale.words-needed" | "auth.blocked" | "auth.expired" | "auth.forbidden" | "auth.required" | "auth.session-reused" | "auth.stale-code" | "contact.phone-invalid" | "contact.required" | "coupon.claims-paused" | "coupon.ended" | "coupon.limit-reached" | "coupon.not-found" | "coupon.not-started" | "coupon.not-usable" | "coupon.sold-out" | "deletion.blocked" | "deletion.confirmation-differs" | "export.expired" | "export.not-found" | "export.not-ready" | "export.too-many" | "favourite.too-many" | "group-buy.ended" | "group-buy.limit-units" | "group-buy.not-found" | "group-buy.not-open" | "group-buy.not-started" | "group-buy.quota-reached" | "idempotency.in-flight" | "idempotency.key-required" | "idempotency.mismatch" | "image.not-yours" | "image.too-many" | "image.unsupported" | "member.birthday-fixed" | "member.code-expired" | "member.code-invalid" | "member.nickname-refused" | "member.nickname-unchecked" | "member.not-found" | "order.address-required" | "order.alone-unavailable" | "order.bad-state" | "order.delivery-unavailable" | "order.empty" | "order.not-found" | "order.perishable-ack-required" | "order.price-changed" | "order.too-many-unpaid" | "page.bad-cursor" | "payment.already-paid" | "payment.closed" | "payment.failed" | "points.banned" | "points.not-enough" | "privacy.old-policy" | "product.not-found" | "redemption.bad-state" | "redemption.not-found" | "refund.not-allowed" | "refund.not-found" | "refund.too-many-units" | "refund.too-often" | "request.invalid" | "request.not-found" | "request.rate-limited" | "request.too-large" | "review.already" | "review.bad-state" | "review.not-appendable" | "review.not-found" | "review.not-received" | "review.not-yours" | "review.text-refused" | "review.too-late" | "reward.delivery-unavailable" | "reward.limit-reached" | "reward.not-found" | "reward.price-changed" | "reward.sold-out" | "server.error" | "server.unavailable" | "share.not-found" | "stock.sold-out" | "survey.already-answered" | "survey.expired" | "survey.not-found" | "team.already-in" | "team.expired" | "team.formed" | "team.full" | "team.limit-joined" | "team.limit-opened" | "team.not-found" | "ticket.bad-state" | "ticket.not-found" | "ticket.too-long" | "ticket.too-many" | "wechat.unavailable";
            params: {
                [key: string]: unknown;
            };
            requestId: string;
            errors?: {
                path: string;
                message: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
