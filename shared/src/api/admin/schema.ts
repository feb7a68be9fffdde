// Made by `npm run build api` from the OpenAPI document of the server. Do not edit.
export interface paths {
    "/api/v1/admin/demo/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DemoClockController_read"];
        put?: never;
        post: operations["DemoClockController_advance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImageAdminController_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/pickup-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PickupPointAdminController_list"];
        put?: never;
        post: operations["PickupPointAdminController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/pickup-points/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PickupPointAdminController_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SettingsAdminController_all"];
        put: operations["SettingsAdminController_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/settings/{key}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SettingsAdminController_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffAdminController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/session/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffAdminController_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/session/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffAdminController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StaffAdminController_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MessageAdminController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CategoryAdminController_list"];
        put?: never;
        post: operations["CategoryAdminController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/categories/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CategoryAdminController_update"];
        post?: never;
        delete: operations["CategoryAdminController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProductAdminController_list"];
        put?: never;
        post: operations["ProductAdminController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/products/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProductAdminController_one"];
        put: operations["ProductAdminController_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/products/{code}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProductAdminController_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/products/{code}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProductAdminController_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/products/{code}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProductAdminController_archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/products/{code}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProductAdminController_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/skus/{skuCode}/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StockAdminController_movements"];
        put?: never;
        post: operations["StockAdminController_adjust"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/coupon-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CouponAdminController_list"];
        put?: never;
        post: operations["CouponAdminController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/coupon-templates/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CouponAdminController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/coupon-templates/{code}/coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CouponAdminController_coupons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/coupon-templates/{code}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CouponAdminController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/coupon-templates/{code}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CouponAdminController_setStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/coupon-templates/{code}/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CouponAdminController_setLimits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/coupon-templates/{code}/resume-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CouponAdminController_resumeClaims"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/coupon-templates/{code}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CouponAdminController_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/coupons/{code}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CouponAdminController_recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LevelAdminController_list"];
        put?: never;
        post: operations["LevelAdminController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/levels/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["LevelAdminController_update"];
        post?: never;
        delete: operations["LevelAdminController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/points-adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PointsAdjustmentAdminController_list"];
        put?: never;
        post: operations["PointsAdjustmentAdminController_adjust"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/points-adjustments/{code}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PointsAdjustmentAdminController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/points-adjustments/{code}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PointsAdjustmentAdminController_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/members/{memberNo}/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PointsAdjustmentAdminController_member"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/members/{memberNo}/points-ban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PointsAdjustmentAdminController_ban"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/points-bans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PointsAdjustmentAdminController_bans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/after-sales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AfterSaleAdminController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/after-sales/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AfterSaleAdminController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/after-sales/{code}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AfterSaleAdminController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/after-sales/{code}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AfterSaleAdminController_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/after-sales/{code}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AfterSaleAdminController_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/pickup/{pickupCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PickupAdminController_lookup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/pickup/{pickupCode}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PickupAdminController_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/group-buys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GroupBuyAdminController_list"];
        put?: never;
        post: operations["GroupBuyAdminController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/group-buys/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GroupBuyAdminController_one"];
        put: operations["GroupBuyAdminController_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/group-buys/{code}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GroupBuyAdminController_log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/group-buys/{code}/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["GroupBuyAdminController_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrderAdminController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/{orderNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrderAdminController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OrderAdminController_readyMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/{orderNo}/parcel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OrderAdminController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/{orderNo}/ship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OrderAdminController_ship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/{orderNo}/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OrderAdminController_ready"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/{orderNo}/undo-ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OrderAdminController_unready"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/{orderNo}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["OrderAdminController_notes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/{orderNo}/receiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OrderAdminController_receiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/{orderNo}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RefundAdminController_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/{orderNo}/refund-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RefundAdminController_refundPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/{orderNo}/refund-rest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RefundAdminController_refundRest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/{orderNo}/refunds/{outRefundNo}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RefundAdminController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/{orderNo}/refunds/{outRefundNo}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RefundAdminController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/{orderNo}/refunds/{outRefundNo}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RefundAdminController_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/wechat-shipping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WechatShippingAdminController_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/{orderNo}/wechat-shipping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WechatShippingAdminController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/{orderNo}/wechat-shipping/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WechatShippingAdminController_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReviewAdminController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reviews/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReviewAdminController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reviews/{code}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewAdminController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reviews/{code}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewAdminController_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reviews/{code}/hide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewAdminController_hide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reviews/{code}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewAdminController_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/score-alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReviewAdminController_alerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/score-alerts/{code}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewAdminController_closeAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SurveyAdminController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/surveys/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SurveyAdminController_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TicketAdminController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/tickets/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TicketAdminController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/tickets/{code}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TicketAdminController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/tickets/{code}/solve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TicketAdminController_solve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/tickets/{code}/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TicketAdminController_adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/tickets/{code}/priority": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["TicketAdminController_prioritise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RedemptionAdminController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/redemptions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RedemptionAdminController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/gift-codes/{pickupCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RedemptionAdminController_lookup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/gift-codes/{pickupCode}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RedemptionAdminController_collect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/redemptions/{code}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RedemptionAdminController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/redemptions/{code}/receiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RedemptionAdminController_receiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/redemptions/{code}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RedemptionAdminController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RewardAdminController_list"];
        put?: never;
        post: operations["RewardAdminController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/rewards/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RewardAdminController_one"];
        put: operations["RewardAdminController_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/group-buys/{code}/sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ShareAdminController_sharing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/group-buys/{code}/url-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ShareAdminController_urlLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DashboardAdminController_today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MemberAdminController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/members/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MemberAdminController_scan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/members/{memberNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MemberAdminController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/members/{memberNo}/level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MemberAdminController_level"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/members/{memberNo}/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MemberAdminController_phone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/shop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ShopSettingsAdminController_shop"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeadLetterController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/dead-letters/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeadLetterController_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        DemoClock: {
            now: string;
            offsetSeconds: number;
        };
        AdvanceClockInput: {
            advanceSeconds: number;
        };
        StoredImage: {
            /** @example /images/0f3c….webp */
            url: string;
        };
        PickupPoint: {
            name: string;
            address: string;
            phone: string;
            /** @description As people read it: 每天 9:00–21:00 */
            openHours: string;
            /** @description False: no longer offered to new group buys */
            isActive: boolean;
            latitude?: number | null;
            longitude?: number | null;
            code: string;
            version: string;
        };
        PickupPointList: {
            items: components["schemas"]["PickupPoint"][];
        };
        PickupPointInput: {
            name: string;
            address: string;
            phone: string;
            /** @description As people read it: 每天 9:00–21:00 */
            openHours: string;
            /** @description False: no longer offered to new group buys */
            isActive: boolean;
            latitude?: number | null;
            longitude?: number | null;
        };
        SettingWords: {
            zh: string;
            en: string;
        };
        SettingLimits: {
            /** @enum {string} */
            kind: "integer" | "money" | "percent" | "integers" | "boolean" | "text" | "choice" | "time" | "reference";
            /** @enum {string} */
            unit?: "minutes" | "hours" | "days" | "points" | "times" | "pictures";
            min?: number;
            max?: number;
            maxItems?: number;
            minLength?: number;
            /** @description In code points */
            maxLength?: number;
            pattern?: string;
            choices?: string[];
            /** @description What a reference names */
            to?: string;
        };
        AdminSetting: {
            key: string;
            value: number | string | boolean | number[];
            /** @description Of the last decision; 0 before the first */
            version: number;
            changedBy: string | null;
            /** Format: date-time */
            changedAt: string | null;
            limits: components["schemas"]["SettingLimits"];
            name: components["schemas"]["SettingWords"];
            note: components["schemas"]["SettingWords"] | null;
            /** @description What holds when nobody decides */
            base: number | string | boolean | number[];
            /** @description The value is a decision, not the default */
            isDecided: boolean;
            /** @description Whoever asks may change it */
            canChange: boolean;
            /**
             * @description The decision is outside its limits; the default holds
             * @enum {string|null}
             */
            fault: "type" | "min" | "max" | "too-few" | "too-many" | "too-short" | "too-long" | "pattern" | "choice" | "time" | "unknown" | null;
        };
        AdminSettingGroup: {
            noun: string;
            name: components["schemas"]["SettingWords"];
            items: components["schemas"]["AdminSetting"][];
        };
        AdminSettings: {
            groups: components["schemas"]["AdminSettingGroup"][];
        };
        SettingChangeInput: {
            key: string;
            /** @description Null goes back to the default */
            value: (number | string | boolean | number[]) | null;
            /** @description That of the setting as it was read */
            version: number;
        };
        SaveSettingsInput: {
            /** @description Each setting at most once; all are saved, or none */
            changes: components["schemas"]["SettingChangeInput"][];
        };
        SettingHistoryEntry: {
            oldValue: number | string | boolean | number[];
            newValue: number | string | boolean | number[];
            /** @description The new value was the default of that day */
            isReset: boolean;
            changedBy: string;
            /** Format: date-time */
            changedAt: string;
        };
        SettingHistoryPage: {
            items: components["schemas"]["SettingHistoryEntry"][];
            nextCursor: string | null;
        };
        SignInInput: {
            username: string;
            password: string;
        };
        Session: {
            accessToken: string;
            refreshToken: string;
            expiresInSeconds: number;
        };
        RefreshInput: {
            refreshToken: string;
        };
        Ok: {
            /** @enum {boolean} */
            ok: true;
        };
        TextInBoth: {
            zh: string;
            en: string;
        };
        StaffMe: {
            username: string;
            displayName: string;
            /** @enum {string} */
            role: "owner" | "operator" | "service" | "warehouse" | "analyst";
            roleText: components["schemas"]["TextInBoth"];
            /** @description The admin learns here what there is to be allowed. */
            permissions: ("order.read" | "order.ship" | "order.ready" | "order.refund" | "order.note" | "coupon.read" | "coupon.write" | "coupon.issue" | "pickup.verify" | "group-buy.read" | "group-buy.write" | "product.read" | "product.write" | "image.upload" | "stock.adjust" | "pickup-point.read" | "pickup-point.write" | "member.read" | "member.reveal" | "level.read" | "level.write" | "review.read" | "review.moderate" | "review.reply" | "ticket.read" | "ticket.answer" | "survey.read" | "after-sale.read" | "after-sale.decide" | "after-sale.receive" | "reward.read" | "reward.write" | "redemption.read" | "redemption.send" | "redemption.cancel" | "points.read" | "points.adjust" | "points.approve" | "points.ban" | "setting.read" | "setting.write" | "message.read" | "dashboard.read" | "health.read" | "health.retry" | "demo.clock" | "staff.self")[];
            /** @description Set: verifies pickups at this point only */
            pickupPointCode: string | null;
        };
        AdminMessage: {
            id: number;
            memberNo: string;
            nickname: string;
            /** @enum {string} */
            topic: "team" | "ready" | "shipped" | "refund" | "reminder" | "nudge" | "ticket" | "after-sale";
            /** @description What it says, keyword by keyword */
            texts: string[];
            /** @enum {string} */
            status: "pending" | "sending" | "sent" | "skipped" | "failed" | "unsure";
            /** @enum {string|null} */
            reason: "no-permission" | "refused" | "late" | "unreachable" | "banned" | "template" | "lost" | null;
            /** @description WeChat's error code */
            errcode: number | null;
            lastError: string | null;
            attempts: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            settledAt: string | null;
        };
        AdminMessagePage: {
            items: components["schemas"]["AdminMessage"][];
            nextCursor: string | null;
        };
        AdminSubCategory: {
            code: string;
            name: string;
            version: string;
            /** @description Right in it, archived ones too */
            products: number;
        };
        AdminCategory: {
            code: string;
            name: string;
            version: string;
            /** @description Right in it, archived ones too */
            products: number;
            children: components["schemas"]["AdminSubCategory"][];
        };
        CategoryList: {
            items: components["schemas"]["AdminCategory"][];
        };
        CategoryInput: {
            name: string;
            parentCode: string | null;
        };
        CategoryChange: {
            name: string;
            /** @description Its place on its level; beyond the last is the last */
            place: number;
        };
        DetailBlock: {
            /** @enum {string} */
            kind: "text" | "image";
            text?: string;
            url?: string;
            alt?: string;
        };
        Certificate: {
            title: string;
            imageUrl: string;
        };
        AdminSku: {
            code: string;
            spec: string;
            /** @description fen */
            priceFen: number;
            /** @description fen */
            costFen: number;
            weightGram: number;
            isOnShelf: boolean;
            /** @description Units in the house */
            onHand: number;
            /** @description Units of them promised to live orders */
            reserved: number;
            /** @description Listed as low below this many free units */
            lowMark: number;
        };
        AdminProduct: {
            title: string;
            subtitle: string;
            categoryCode: string;
            coverUrl: string;
            gallery: string[];
            blocks: components["schemas"]["DetailBlock"][];
            usageGuide: string;
            certificates: components["schemas"]["Certificate"][];
            origin: string;
            storage: string;
            shelfLife: string;
            returnPromise: string;
            /** @description Exempt from the 7-day return; the buyer ticks so at checkout. */
            isPerishable: boolean;
            code: string;
            version: string;
            /** @enum {string} */
            status: "draft" | "on" | "off" | "archived";
            skus: components["schemas"]["AdminSku"][];
        };
        AdminProductPage: {
            items: components["schemas"]["AdminProduct"][];
            nextCursor: string | null;
        };
        AdminSkuInput: {
            code?: string;
            spec: string;
            /** @description fen */
            priceFen: number;
            /** @description fen */
            costFen: number;
            weightGram: number;
            isOnShelf: boolean;
            lowMark: number;
            initialStock?: number;
        };
        AdminProductInput: {
            title: string;
            subtitle: string;
            categoryCode: string;
            coverUrl: string;
            gallery: string[];
            blocks: components["schemas"]["DetailBlock"][];
            usageGuide: string;
            certificates: components["schemas"]["Certificate"][];
            origin: string;
            storage: string;
            shelfLife: string;
            returnPromise: string;
            /** @description Exempt from the 7-day return; the buyer ticks so at checkout. */
            isPerishable: boolean;
            skus: components["schemas"]["AdminSkuInput"][];
        };
        ProductStatusInput: {
            /** @enum {string} */
            status: "on" | "off";
        };
        ProductCopyInput: {
            /** @description The copy's own */
            title: string;
        };
        StockMovement: {
            cause: string;
            delta: number;
            onHandAfter: number;
            reason: string;
            staffName: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        StockMovementPage: {
            items: components["schemas"]["StockMovement"][];
            nextCursor: string | null;
        };
        StockAdjustmentInput: {
            /** @description Units to add; negative takes away. Not 0. */
            delta: number;
            reason: string;
        };
        StockLevel: {
            onHand: number;
            reserved: number;
        };
        AdminTemplate: {
            title: string;
            /** @enum {string} */
            kind: "fixed" | "percent" | "shipping";
            /** @description fen; null with shipping: all of it */
            offFen: number | null;
            /** @description Percent only; 500 is 5 % off */
            offBasisPoints: number | null;
            /** @description Percent only: at most so many fen off */
            capFen: number | null;
            /** @description fen of goods that count; 0 for none */
            thresholdFen: number;
            /** @description Categories and goods that count; empty: all */
            onlyFor: string[];
            /** @description Goods that do not count */
            notFor: string[];
            code: string;
            version: string;
            /** @enum {string} */
            status: "draft" | "active" | "paused" | "recalled";
            isInCentre: boolean;
            totalLimit: number | null;
            perMemberLimit: number | null;
            /** @description fen */
            budgetFen: number | null;
            /** @description fen all there may be can take off; null: unbounded */
            mostCostFen: number | null;
            /** @description What publishing asks to be confirmed */
            risks: ("gives-all-it-asks" | "cost-unbounded")[];
            /** @description fen those given away may cost; null: unbounded */
            committedFen: number | null;
            mostPerMinute: number | null;
            mostPerHour: number | null;
            /**
             * Format: date-time
             * @description Claiming waits for staff since then
             */
            claimsPausedAt: string | null;
            /**
             * @description The limit that was reached
             * @enum {string|null}
             */
            claimsPausedBy: "minute" | "hour" | null;
            issued: number;
            /** @description On orders right now, paid or not */
            used: number;
            /** Format: date-time */
            issueFromAt: string;
            /** Format: date-time */
            issueUntilAt: string;
            validDays: number | null;
            /** Format: date-time */
            validFromAt: string | null;
            /** Format: date-time */
            validUntilAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        AdminTemplatePage: {
            items: components["schemas"]["AdminTemplate"][];
            nextCursor: string | null;
        };
        TemplateFigures: {
            issued: number;
            /** @description On paid orders */
            paid: number;
            /** @description On orders that wait for money */
            unpaid: number;
            /** @description Unused and good */
            usable: number;
            /** @description Unused and over */
            lapsed: number;
            recalled: number;
            /** @description fen they took off paid orders */
            discountFen: number;
            /** @description fen those orders were paid with */
            paidFen: number;
        };
        AdminTemplateDetail: {
            title: string;
            /** @enum {string} */
            kind: "fixed" | "percent" | "shipping";
            /** @description fen; null with shipping: all of it */
            offFen: number | null;
            /** @description Percent only; 500 is 5 % off */
            offBasisPoints: number | null;
            /** @description Percent only: at most so many fen off */
            capFen: number | null;
            /** @description fen of goods that count; 0 for none */
            thresholdFen: number;
            /** @description Categories and goods that count; empty: all */
            onlyFor: string[];
            /** @description Goods that do not count */
            notFor: string[];
            code: string;
            version: string;
            /** @enum {string} */
            status: "draft" | "active" | "paused" | "recalled";
            isInCentre: boolean;
            totalLimit: number | null;
            perMemberLimit: number | null;
            /** @description fen */
            budgetFen: number | null;
            /** @description fen all there may be can take off; null: unbounded */
            mostCostFen: number | null;
            /** @description What publishing asks to be confirmed */
            risks: ("gives-all-it-asks" | "cost-unbounded")[];
            /** @description fen those given away may cost; null: unbounded */
            committedFen: number | null;
            mostPerMinute: number | null;
            mostPerHour: number | null;
            /**
             * Format: date-time
             * @description Claiming waits for staff since then
             */
            claimsPausedAt: string | null;
            /**
             * @description The limit that was reached
             * @enum {string|null}
             */
            claimsPausedBy: "minute" | "hour" | null;
            issued: number;
            /** @description On orders right now, paid or not */
            used: number;
            /** Format: date-time */
            issueFromAt: string;
            /** Format: date-time */
            issueUntilAt: string;
            validDays: number | null;
            /** Format: date-time */
            validFromAt: string | null;
            /** Format: date-time */
            validUntilAt: string | null;
            /** Format: date-time */
            createdAt: string;
            figures: components["schemas"]["TemplateFigures"];
        };
        AdminCoupon: {
            code: string;
            memberNo: string;
            memberNickname: string;
            source: string;
            /** @enum {string} */
            state: "usable" | "used" | "over" | "recalled";
            orderNo: string | null;
            /** Format: date-time */
            validUntilAt: string;
            /** Format: date-time */
            createdAt: string;
            /** @description Why staff issued or recalled it; may be empty */
            reason: string;
        };
        AdminCouponPage: {
            items: components["schemas"]["AdminCoupon"][];
            nextCursor: string | null;
        };
        TemplateInput: {
            /** @description Absent: no limit */
            totalLimit?: number;
            /** @description Absent: no limit */
            perMemberLimit?: number;
            /** @description fen all its coupons may cost at most. Absent: no limit */
            budgetFen?: number;
            /** @description So many claims in a minute pause them. Absent: no limit */
            mostPerMinute?: number;
            /** @description So many claims in an hour pause them. Absent: no limit */
            mostPerHour?: number;
            /** @description Anybody may claim it in the coupon centre */
            isInCentre: boolean;
            title: string;
            /** @enum {string} */
            kind: "fixed" | "percent" | "shipping";
            /** @description fen; with shipping absent: all of it */
            offFen?: number;
            /** @description Percent: 500 is 5 % off */
            offBasisPoints?: number;
            /** @description Percent: at most so many fen off */
            capFen?: number;
            /** @description fen */
            thresholdFen: number;
            categoryCodes: string[];
            productCodes: string[];
            excludedProductCodes: string[];
            /** Format: date-time */
            issueFromAt: string;
            /** Format: date-time */
            issueUntilAt: string;
            /** @description Days from the issue; or a window */
            validDays?: number;
            /** Format: date-time */
            validFromAt?: string;
            /** Format: date-time */
            validUntilAt?: string;
        };
        PublishInput: {
            /** @description The risks staff say they mean; each there is has to be among them */
            confirmed: ("gives-all-it-asks" | "cost-unbounded")[];
        };
        TemplateStatusInput: {
            /** @enum {string} */
            status: "active" | "paused" | "recalled";
        };
        LimitsInput: {
            /** @description Absent: no limit */
            totalLimit?: number;
            /** @description Absent: no limit */
            perMemberLimit?: number;
            /** @description fen all its coupons may cost at most. Absent: no limit */
            budgetFen?: number;
            /** @description So many claims in a minute pause them. Absent: no limit */
            mostPerMinute?: number;
            /** @description So many claims in an hour pause them. Absent: no limit */
            mostPerHour?: number;
            /** @description Anybody may claim it in the coupon centre */
            isInCentre: boolean;
            /** @description The risks staff say they mean; each there is has to be among them */
            confirmed?: ("gives-all-it-asks" | "cost-unbounded")[];
        };
        IssueInput: {
            memberNo: string;
            reason: string;
        };
        RecallInput: {
            reason: string;
        };
        AdminLevel: {
            /** @description The ladder starts at the lowest */
            rankNo: number;
            name: string;
            /** @description Growth that reaches it */
            growthFrom: number;
            /** @description Off the goods; 500 is 5 % */
            offBasisPoints: number;
            /** @description Points earned, 100 for what everybody earns */
            pointsPercent: number;
            isShippingFree: boolean;
            /** @description Packed and sent first */
            hasPriority: boolean;
            /** @description A person of one’s own to ask */
            hasService: boolean;
            /** @description The coupon for reaching it */
            giftTitle: string | null;
            code: string;
            version: string;
            giftTemplateCode: string | null;
            /** @description Who holds it now */
            members: number;
        };
        AdminLevelList: {
            /** @description The lowest first */
            items: components["schemas"]["AdminLevel"][];
            /** @description Members on no level */
            membersWithout: number;
        };
        LevelInput: {
            rankNo: number;
            name: string;
            growthFrom: number;
            offBasisPoints: number;
            pointsPercent: number;
            isShippingFree: boolean;
            hasPriority: boolean;
            hasService: boolean;
            /** @description The coupon for reaching it, once a member */
            giftTemplateCode: string | null;
        };
        LevelMove: {
            /** @description Empty for none */
            fromName: string;
            /** @description Empty for none */
            toName: string;
            isUp: boolean;
            /** @enum {string} */
            cause: "growth" | "review" | "ladder" | "refund";
            /** Format: date-time */
            createdAt: string;
        };
        GrowthEntry: {
            /** @enum {string} */
            kind: "earn" | "claw-back" | "lapse";
            /** @description Negative when growth went */
            amount: number;
            /** @description May be empty: the kind says enough */
            reason: string;
            /** Format: date-time */
            createdAt: string;
        };
        ExpiringPoints: {
            amount: number;
            /** Format: date-time */
            expiresAt: string;
        };
        PendingPoints: {
            amount: number;
            /** Format: date-time */
            availableAt: string;
            orderNo: string;
        };
        PointsEntry: {
            /** @enum {string} */
            kind: "earn" | "claw-back" | "expire" | "adjust" | "spend" | "give-back";
            /** @description Negative when points went */
            amount: number;
            balanceAfter: number;
            /** @description May be empty: the kind says enough */
            reason: string;
            /** Format: date-time */
            createdAt: string;
        };
        Adjustment: {
            code: string;
            memberNo: string;
            nickname: string;
            amount: number;
            reason: string;
            /** @enum {string} */
            state: "pending" | "applied" | "refused";
            requestedBy: string;
            /** @description Null also for a small one, which needs nobody */
            decidedBy: string | null;
            decisionNote: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description Waits for somebody else than who looks at it */
            canDecide: boolean;
        };
        AdjustmentPage: {
            items: components["schemas"]["Adjustment"][];
            nextCursor: string | null;
            /** @description More than this waits for a second person, now and of the asker; with memberNo for this member */
            approvalAbove: number;
        };
        AdjustmentInput: {
            memberNo: string;
            /** @description Negative takes points */
            amount: number;
            /** @description The member reads it */
            reason: string;
        };
        DecisionInput: {
            note: string;
        };
        PointsBan: {
            memberNo: string;
            nickname: string;
            reason: string;
            bannedBy: string;
            /** Format: date-time */
            createdAt: string;
        };
        MemberPoints: {
            /** @description Usable now; 0 while there is a debt */
            balance: number;
            /** @description Earned, not usable yet */
            pending: number;
            /** @description Taken back after they were spent; new points repay it first */
            debt: number;
            /** @description The next lots to lapse */
            expiring: components["schemas"]["ExpiringPoints"][];
            pendingGrants: components["schemas"]["PendingPoints"][];
            /** @description Newest first */
            entries: components["schemas"]["PointsEntry"][];
            nextCursor: string | null;
            memberNo: string;
            nickname: string;
            ban: components["schemas"]["PointsBan"] | null;
        };
        PointsBanInput: {
            isBanned: boolean;
            reason: string;
        };
        PointsBanPage: {
            items: components["schemas"]["PointsBan"][];
            nextCursor: string | null;
        };
        AfterSaleLineView: {
            title: string;
            spec: string;
            imageUrl: string | null;
            quantity: number;
            /** @description fen */
            unitPriceFen: number;
        };
        AdminAfterSaleSummary: {
            code: string;
            orderNo: string;
            /** @enum {string} */
            kind: "refund-only" | "return";
            /** @enum {string} */
            reason: "damaged" | "missing" | "wrong-item" | "not-as-described" | "not-arrived" | "changed-mind" | "other";
            /** @enum {string} */
            state: "applied" | "waiting-return" | "returned" | "refunding" | "refunded" | "refused" | "withdrawn" | "closed";
            /** @description fen; exact from refunding on */
            amountFen: number;
            /** Format: date-time */
            createdAt: string;
            lines: components["schemas"]["AfterSaleLineView"][];
            memberNickname: string;
            memberNo: string;
            /** Format: date-time */
            answerDueAt: string;
            /** @description Undecided after the time staff promise to answer in */
            isOverdue: boolean;
            score: number | null;
        };
        AdminAfterSalePage: {
            items: components["schemas"]["AdminAfterSaleSummary"][];
            nextCursor: string | null;
        };
        AdminAfterSaleStep: {
            /** @enum {string} */
            to: "applied" | "waiting-return" | "returned" | "refunding" | "refunded" | "refused" | "withdrawn" | "closed";
            /** @enum {string} */
            by: "member" | "staff" | "system";
            note: string;
            /** Format: date-time */
            at: string;
            actor: string;
        };
        AdminAfterSale: {
            code: string;
            orderNo: string;
            /** @enum {string} */
            kind: "refund-only" | "return";
            /** @enum {string} */
            reason: "damaged" | "missing" | "wrong-item" | "not-as-described" | "not-arrived" | "changed-mind" | "other";
            /** @enum {string} */
            state: "applied" | "waiting-return" | "returned" | "refunding" | "refunded" | "refused" | "withdrawn" | "closed";
            /** @description fen; exact from refunding on */
            amountFen: number;
            /** Format: date-time */
            createdAt: string;
            lines: components["schemas"]["AfterSaleLineView"][];
            description: string;
            pictures: string[];
            /** @description Points that came back with the money */
            pointsBack: number;
            isAutomatic: boolean;
            isShippingKept: boolean;
            reply: string;
            /** Format: date-time */
            answerDueAt: string;
            /** Format: date-time */
            returnDueAt: string | null;
            /** @enum {string|null} */
            returnWay: "parcel" | "counter" | null;
            returnCarrier: string;
            returnTrackingNo: string;
            /** @enum {string} */
            delivery: "express" | "pickup";
            pickupPointName: string | null;
            pickupPointAddress: string | null;
            timeline: components["schemas"]["AdminAfterSaleStep"][];
            score: number | null;
            scoreText: string;
            canWithdraw: boolean;
            canSendBack: boolean;
            canEvaluate: boolean;
            canApplyAgain: boolean;
            /** Format: date-time */
            serverNow: string;
            memberNickname: string;
            memberNo: string;
            /** @description Undecided after the time staff promise to answer in */
            isOverdue: boolean;
            /** @description Earlier cases of this member */
            casesBefore: number;
            /** @description fen the order cost */
            payableFen: number;
            /** @description fen the order has had back */
            refundedFen: number;
            /** Format: date-time */
            receivedAt: string | null;
            canDecide: boolean;
            canReceive: boolean;
            canRefuseReturn: boolean;
        };
        ApproveInput: {
            reply: string;
        };
        RefuseInput: {
            reason: string;
        };
        ReceiveReturnInput: {
            /** @description The goods can be sold again and go back to stock */
            sellable: boolean;
            note: string;
        };
        WantedItem: {
            itemId: number;
            quantity: number;
        };
        MaskedMember: {
            nickname: string;
            avatarUrl: string | null;
            isMe: boolean;
        };
        TeamSummary: {
            teamCode: string;
            size: number;
            seatsLeft: number;
            deadlineAt: string;
            members: components["schemas"]["MaskedMember"][];
            isMine: boolean;
        };
        OrderSummaryLine: {
            title: string;
            spec: string;
            imageUrl: string | null;
            quantity: number;
            unitPriceFen: number;
        };
        OrderMoney: {
            goodsFen: number;
            levelDiscountFen: number;
            couponDiscountFen: number;
            pointsDiscountFen: number;
            shippingFen: number;
            shippingDiscountFen: number;
            /** @description The part of the level in it; the rest is the coupon’s */
            levelShippingDiscountFen: number;
            payableFen: number;
            /** @description The level that lowered the price, as it was called then */
            levelName: string | null;
            paidFen: number;
            refundedFen: number;
            /** @description Points behind the discount */
            pointsUsed: number;
            /** @description How many of them have come back */
            pointsReturned: number;
            /** @description The coupon it was placed with */
            couponTitle: string | null;
        };
        OrderDetailLine: {
            itemId: number;
            title: string;
            spec: string;
            imageUrl: string | null;
            unitPriceFen: number;
            quantity: number;
            goodsFen: number;
            levelDiscountFen: number;
            couponDiscountFen: number;
            pointsDiscountFen: number;
            payableFen: number;
            refundedQuantity: number;
            /** @description In after-sale cases that are not decided yet */
            claimedQuantity: number;
            /** @description Refunded before it left: not packed, not handed over */
            releasedQuantity: number;
        };
        TimelineStep: {
            /** @enum {string} */
            kind: "placed" | "paid" | "team-formed" | "team-failed" | "moved-team" | "address-changed" | "ready" | "ready-undone" | "shipped" | "received" | "points-pending" | "points-granted" | "closed" | "after-sale-opened" | "part-refunded" | "refund-started" | "refunded";
            at: string;
            params: {
                [key: string]: string | number;
            };
        };
        OrderContact: {
            name: string;
            phone: string;
        };
        OrderPickup: {
            pointName: string;
            pointAddress: string;
            /** @description Empty where it has none */
            pointPhone: string;
            openHours: string;
            /** @description Degrees; null where nobody has said */
            latitude: number | null;
            longitude: number | null;
            fromAt: string;
            toAt: string;
            instructions: string;
            code: string | null;
            contact: components["schemas"]["OrderContact"];
        };
        OrderExpress: {
            contact: components["schemas"]["OrderContact"];
            address: string;
            companyName: string | null;
            trackingNo: string | null;
            /** @description The carrier’s own number */
            companyPhone: string | null;
            /** Format: date-time */
            shippedAt: string | null;
        };
        OrderWechatReceipt: {
            /** @description WeChat Pay's number of the payment */
            transactionId: string;
        };
        AdminOrderMember: {
            memberNo: string;
            nickname: string;
            phoneLast4: string;
        };
        AdminPayment: {
            outTradeNo: string;
            /** @description fen */
            amountFen: number;
            status: string;
            transactionId: string | null;
            /** Format: date-time */
            succeededAt: string | null;
        };
        AdminRefund: {
            outRefundNo: string;
            /** @description fen */
            amountFen: number;
            cause: string;
            /** @enum {string} */
            status: "pending" | "processing" | "succeeded" | "abnormal" | "closed" | "settled";
            attempts: number;
            lastError: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            succeededAt: string | null;
            /** @description Ask WeChat how it stands */
            canAskAgain: boolean;
            /** @description Put it to WeChat once more */
            canSendAgain: boolean;
            /** @description Say that the money was given back another way */
            canSettle: boolean;
        };
        AdminOrderEvent: {
            field: string;
            from: string;
            to: string;
            actor: string;
            reason: string;
            /** Format: date-time */
            createdAt: string;
        };
        AdminOrder: {
            orderNo: string;
            /** @enum {string} */
            stage: "unpaid" | "teaming" | "preparing" | "shipped" | "ready" | "received" | "closed" | "refunding" | "refunded";
            /** @enum {string} */
            paymentState: "unpaid" | "paid" | "closed" | "refunding" | "refunded";
            /** @enum {string} */
            fulfilmentState: "waiting" | "preparing" | "shipped" | "ready" | "received" | "cancelled";
            createdAt: string;
            payDeadlineAt: string;
            payableFen: number;
            /** @enum {string} */
            delivery: "express" | "pickup";
            team: components["schemas"]["TeamSummary"] | null;
            lines: components["schemas"]["OrderSummaryLine"][];
            groupBuyCode: string;
            money: components["schemas"]["OrderMoney"];
            detailLines: components["schemas"]["OrderDetailLine"][];
            timeline: components["schemas"]["TimelineStep"][];
            pickup: components["schemas"]["OrderPickup"] | null;
            express: components["schemas"]["OrderExpress"] | null;
            buyerNote: string;
            canCancel: boolean;
            canPay: boolean;
            canConfirmReceipt: boolean;
            /** @description To another of the member’s addresses, until it is packed */
            canChangeAddress: boolean;
            canApplyAfterSale: boolean;
            /** @description One of its after-sale cases is under way */
            isAfterSaleOpen: boolean;
            /** @description Its newest after-sale case */
            afterSaleCode: string | null;
            pointsToEarn: number;
            closeReason: string | null;
            wechatReceipt: components["schemas"]["OrderWechatReceipt"] | null;
            serverNow: string;
            member: components["schemas"]["AdminOrderMember"];
            merchantNote: string;
            privateNote: string;
            payments: components["schemas"]["AdminPayment"][];
            refunds: components["schemas"]["AdminRefund"][];
            events: components["schemas"]["AdminOrderEvent"][];
            canShip: boolean;
            canReady: boolean;
            /**
             * Format: date-time
             * @description Null: it cannot be taken back
             */
            readyUndoUntilAt: string | null;
            canVerify: boolean;
            canRefund: boolean;
            groupBuyTitle: string;
        };
        PickupLookup: {
            order: components["schemas"]["AdminOrder"];
            canVerify: boolean;
            /** @enum {string|null} */
            reason: "pickup.already" | "pickup.not-ready" | null;
        };
        AdminGroupBuySummary: {
            code: string;
            title: string;
            coverUrl: string;
            /** @enum {string} */
            phase: "draft" | "preview" | "scheduled" | "open" | "ended" | "archived";
            isPinned: boolean;
            isHidden: boolean;
            /** Format: date-time */
            openAt: string;
            /** Format: date-time */
            closeAt: string;
            teamSize: number;
            openTeams: number;
            formedTeams: number;
            failedTeams: number;
            paidOrders: number;
            soldUnits: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            deletedAt: string | null;
        };
        AdminGroupBuyPage: {
            items: components["schemas"]["AdminGroupBuySummary"][];
            nextCursor: string | null;
        };
        AdminGroupBuyItem: {
            skuCode: string;
            /** @description fen */
            groupPriceFen: number;
            /** @description fen; null: cannot be bought alone */
            alonePriceFen: number | null;
            quota: number | null;
            perMemberLimit: number | null;
        };
        AdminExpress: {
            /** @description fen */
            shippingFen: number;
        };
        AdminGroupBuyPoint: {
            pickupPointCode: string;
            /** Format: date-time */
            pickupFromAt: string;
            /** Format: date-time */
            pickupToAt: string;
            instructions: string;
        };
        ItemSold: {
            skuCode: string;
            spec: string;
            /** @description Units in paid orders */
            sold: number;
        };
        TeamCounts: {
            open: number;
            formed: number;
            failed: number;
        };
        AdminGroupBuy: {
            productCode: string;
            title: string;
            subtitle: string;
            coverUrl: string;
            /** Format: date-time */
            openAt: string;
            /** Format: date-time */
            closeAt: string;
            teamSize: number;
            teamLifeMinutes: number;
            unitsPerMember: number | null;
            joinsPerMember: number | null;
            opensPerMember: number | null;
            items: components["schemas"]["AdminGroupBuyItem"][];
            express: components["schemas"]["AdminExpress"] | null;
            /** @description Levels lower the price here (the default) */
            hasMemberPrice?: boolean;
            pickupPoints: components["schemas"]["AdminGroupBuyPoint"][];
            shareTitle: string;
            shareImageUrl: string | null;
            code: string;
            version: string;
            /** @enum {string} */
            phase: "draft" | "preview" | "scheduled" | "open" | "ended" | "archived";
            isPinned: boolean;
            isHidden: boolean;
            /** Format: date-time */
            deletedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            itemsSold: components["schemas"]["ItemSold"][];
            teams: components["schemas"]["TeamCounts"];
        };
        GroupBuyLogEntry: {
            action: string;
            staffName: string;
            detail: string;
            /** Format: date-time */
            createdAt: string;
        };
        GroupBuyLogList: {
            items: components["schemas"]["GroupBuyLogEntry"][];
        };
        AdminGroupBuyInput: {
            productCode: string;
            title: string;
            subtitle: string;
            coverUrl: string;
            /** Format: date-time */
            openAt: string;
            /** Format: date-time */
            closeAt: string;
            teamSize: number;
            teamLifeMinutes: number;
            unitsPerMember: number | null;
            joinsPerMember: number | null;
            opensPerMember: number | null;
            items: components["schemas"]["AdminGroupBuyItem"][];
            express: components["schemas"]["AdminExpress"] | null;
            /** @description Levels lower the price here (the default) */
            hasMemberPrice?: boolean;
            pickupPoints: components["schemas"]["AdminGroupBuyPoint"][];
            shareTitle: string;
            shareImageUrl: string | null;
        };
        AdminOrderSummary: {
            orderNo: string;
            /** @enum {string} */
            stage: "unpaid" | "teaming" | "preparing" | "shipped" | "ready" | "received" | "closed" | "refunding" | "refunded";
            memberNickname: string;
            memberNo: string;
            phoneLast4: string;
            groupBuyTitle: string;
            summary: string;
            /** @description Units of all lines */
            quantity: number;
            /** @description fen */
            payableFen: number;
            /** @enum {string} */
            delivery: "express" | "pickup";
            pickupPointName: string | null;
            teamCode: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            paidAt: string | null;
        };
        AdminOrderPage: {
            items: components["schemas"]["AdminOrderSummary"][];
            nextCursor: string | null;
        };
        ReadyBatchInput: {
            orderNos: string[];
        };
        NotReady: {
            orderNo: string;
            code: string;
        };
        ReadyBatchResult: {
            done: string[];
            failed: components["schemas"]["NotReady"][];
        };
        ShipInput: {
            companyCode: string;
            trackingNo: string;
        };
        NotesInput: {
            merchantNote: string;
            privateNote: string;
        };
        RevealInput: {
            reason: string;
        };
        RevealedReceiver: {
            name: string;
            phone: string;
            /** @description Null where it is collected */
            address: string | null;
        };
        RefundInput: {
            reason: string;
        };
        RefundLinesInput: {
            reason: string;
            /** @description Each item at most once */
            lines: components["schemas"]["WantedItem"][];
        };
        WechatShippingOverview: {
            /** @description WeChat holds back money until it knows of the delivery */
            isManaged: boolean | null;
            /** Format: date-time */
            checkedAt: string;
            pending: number;
            failed: number;
            /** @description Orders that wait for staff, newest first */
            failedOrderNos: string[];
        };
        WechatShippingState: {
            /** @enum {string} */
            status: "pending" | "uploaded" | "failed" | "cancelled";
            attempts: number;
            /** @description WeChat's error code of the last attempt */
            errcode: number | null;
            lastError: string | null;
            /** @description 1 to ship, 2 shipped, 3 confirmed, 4 complete, 5 refunded, 6 to settle */
            orderState: number | null;
            /** Format: date-time */
            uploadedAt: string | null;
            /** Format: date-time */
            checkedAt: string | null;
            /** Format: date-time */
            settlesAt: string | null;
            /** Format: date-time */
            settledAt: string | null;
        };
        WechatShippingAnswer: {
            /** @description null: WeChat has not been told of this order */
            shipping: components["schemas"]["WechatShippingState"] | null;
        };
        ReviewAppend: {
            text: string;
            pictures: string[];
            /** Format: date-time */
            appendedAt: string;
        };
        PictureFinding: {
            url: string;
            /** @enum {string} */
            verdict: "pending" | "pass" | "review" | "risky";
            label: number | null;
        };
        ContentFinding: {
            /** @enum {string} */
            text: "pending" | "pass" | "review" | "risky";
            /** @description WeChat’s; null: it could not be asked */
            label: number | null;
            pictures: components["schemas"]["PictureFinding"][];
        };
        AdminReview: {
            code: string;
            /** @description Masked, or a word for nobody in particular */
            nickname: string;
            avatarUrl: string | null;
            isAnonymous: boolean;
            spec: string;
            productScore: number;
            text: string;
            pictures: string[];
            append: components["schemas"]["ReviewAppend"] | null;
            /** @description The shop’s answer */
            reply: string | null;
            /** Format: date-time */
            createdAt: string;
            orderNo: string;
            groupBuyCode: string;
            title: string;
            imageUrl: string | null;
            serviceScore: number;
            deliveryScore: number;
            /** @enum {string} */
            state: "held" | "approved" | "rejected" | "hidden";
            /** @description Why it is rejected or hidden */
            stateReason: string;
            /**
             * @description Of what was appended
             * @enum {string|null}
             */
            appendState: "held" | "approved" | "rejected" | "hidden" | null;
            canAppend: boolean;
            memberNo: string;
            memberNickname: string;
            productCode: string;
            finding: components["schemas"]["ContentFinding"];
            appendFinding: components["schemas"]["ContentFinding"] | null;
            /** @description Where the review may go from here */
            moves: ("held" | "approved" | "rejected" | "hidden")[];
            appendMoves: ("held" | "approved" | "rejected" | "hidden")[];
        };
        AdminReviewPage: {
            items: components["schemas"]["AdminReview"][];
            nextCursor: string | null;
        };
        ReviewPartInput: {
            /** @enum {string} */
            part: "review" | "append";
        };
        ReviewReasonInput: {
            /** @enum {string} */
            part: "review" | "append";
            /** @description The member reads it */
            reason: string;
        };
        ReplyInput: {
            text: string;
        };
        ScoreAlert: {
            code: string;
            productCode: string;
            title: string;
            recentTenths: number;
            beforeTenths: number | null;
            /** Format: date-time */
            createdAt: string;
        };
        ScoreAlertList: {
            items: components["schemas"]["ScoreAlert"][];
        };
        AdminSurvey: {
            code: string;
            /** @enum {string} */
            cause: "order" | "ticket" | "after-sale";
            about: string;
            orderNo: string | null;
            ticketCode: string | null;
            nickname: string;
            score: number;
            comment: string;
            /** Format: date-time */
            answeredAt: string;
        };
        AdminSurveyPage: {
            items: components["schemas"]["AdminSurvey"][];
            nextCursor: string | null;
        };
        SurveyFigures: {
            days: number;
            /** @description Sent in these days */
            sent: number;
            /** @description Answered in these days */
            answered: number;
            /** @description Average score, two decimals; null without answers */
            average: number | null;
            /** @description Answers with score 1, 2, … 5 */
            byScore: number[];
        };
        /** @enum {string} */
        TicketKind: "complaint" | "suggestion" | "question";
        /** @enum {string} */
        TicketState: "new" | "in-progress" | "solved" | "reopened" | "confirmed" | "closed";
        AdminTicketMember: {
            memberNo: string;
            nickname: string;
        };
        AdminTicketSummary: {
            code: string;
            kind: components["schemas"]["TicketKind"];
            state: components["schemas"]["TicketState"];
            /** @description The beginning of the first message */
            summary: string;
            /** @description The last word is the shop’s */
            isAnswered: boolean;
            isAdopted: boolean;
            orderNo: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastMessageAt: string;
            /** @enum {string} */
            priority: "normal" | "high" | "urgent";
            member: components["schemas"]["AdminTicketMember"];
            /** Format: date-time */
            waitingSinceAt: string | null;
            /**
             * Format: date-time
             * @description First answer; null once it is given
             */
            answerDueAt: string | null;
            /** @description The first answer is late */
            isOverdue: boolean;
            /** @description Minutes from the first word to the first answer */
            firstAnswerMinutes: number | null;
        };
        AdminTicketPage: {
            items: components["schemas"]["AdminTicketSummary"][];
            nextCursor: string | null;
        };
        TicketOrder: {
            orderNo: string;
            title: string;
            imageUrl: string | null;
            /** @description Lines besides the one shown */
            moreLines: number;
        };
        AdminTicketMessage: {
            /** @enum {string} */
            kind: "message" | "solved" | "confirmed" | "reopened" | "closed" | "adopted";
            /** @enum {string} */
            author: "member" | "staff" | "system";
            /** @description May be empty where the kind says enough */
            text: string;
            pictures: string[];
            /** Format: date-time */
            createdAt: string;
            /** @description Who of the staff */
            staffName: string | null;
        };
        AdminTicket: {
            code: string;
            kind: components["schemas"]["TicketKind"];
            state: components["schemas"]["TicketState"];
            /** @description The beginning of the first message */
            summary: string;
            /** @description The last word is the shop’s */
            isAnswered: boolean;
            isAdopted: boolean;
            orderNo: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastMessageAt: string;
            /** @enum {string} */
            priority: "normal" | "high" | "urgent";
            member: components["schemas"]["AdminTicketMember"];
            /** Format: date-time */
            waitingSinceAt: string | null;
            /**
             * Format: date-time
             * @description First answer; null once it is given
             */
            answerDueAt: string | null;
            /** @description The first answer is late */
            isOverdue: boolean;
            /** @description Minutes from the first word to the first answer */
            firstAnswerMinutes: number | null;
            order: components["schemas"]["TicketOrder"] | null;
            /** @description Oldest first */
            messages: components["schemas"]["AdminTicketMessage"][];
            /** @description 1 to 5, once the customer has said */
            score: number | null;
            /** @description Tickets of this member before this one */
            earlierTickets: number;
            canAnswer: boolean;
            canSolve: boolean;
            canAdopt: boolean;
        };
        StaffMessageInput: {
            text: string;
            /**
             * @description As POST /api/v1/admin/images named them
             * @example [
             *       "/images/0f3c….webp"
             *     ]
             */
            pictures?: string[];
        };
        PriorityInput: {
            /** @enum {string} */
            priority: "normal" | "high" | "urgent";
        };
        RedemptionMember: {
            memberNo: string;
            nickname: string;
        };
        AdminRedemptionSummary: {
            code: string;
            /** @enum {string} */
            kind: "gift" | "coupon";
            title: string;
            coverUrl: string;
            points: number;
            /** @enum {string} */
            delivery: "pickup" | "express" | "none";
            /** @enum {string} */
            state: "waiting" | "collected" | "sent" | "issued" | "cancelled";
            pickupPointName: string | null;
            /** Format: date-time */
            collectByAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: string | null;
            member: components["schemas"]["RedemptionMember"];
        };
        AdminRedemptionPage: {
            items: components["schemas"]["AdminRedemptionSummary"][];
            nextCursor: string | null;
        };
        RewardPoint: {
            code: string;
            name: string;
            address: string;
            openHours: string;
        };
        RedemptionAddress: {
            name: string;
            phone: string;
            region: string;
            detail: string;
        };
        Parcel: {
            companyName: string;
            trackingNo: string;
        };
        AdminRedemption: {
            code: string;
            /** @enum {string} */
            kind: "gift" | "coupon";
            title: string;
            coverUrl: string;
            points: number;
            /** @enum {string} */
            delivery: "pickup" | "express" | "none";
            /** @enum {string} */
            state: "waiting" | "collected" | "sent" | "issued" | "cancelled";
            pickupPointName: string | null;
            /** Format: date-time */
            collectByAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: string | null;
            rewardCode: string;
            /** @description To be shown at the counter while it waits */
            pickupCode: string | null;
            pickupPoint: components["schemas"]["RewardPoint"] | null;
            address: components["schemas"]["RedemptionAddress"] | null;
            parcel: components["schemas"]["Parcel"] | null;
            /** @enum {string|null} */
            cancelledBy: "member" | "staff" | "system" | null;
            cancelReason: string | null;
            canCancel: boolean;
            member: components["schemas"]["RedemptionMember"];
            /** @description Who handed it over, sent it or cancelled it */
            staffName: string | null;
            canSend: boolean;
            canHandOver: boolean;
        };
        RedemptionSendInput: {
            companyCode: string;
            trackingNo: string;
        };
        RedemptionCancelInput: {
            reason: string;
        };
        AdminReward: {
            /** @enum {string} */
            kind: "gift" | "coupon";
            title: string;
            subtitle: string;
            coverUrl: string;
            detail: string;
            points: number;
            /** @description Units put up in all; null: no limit of its own */
            stock: number | null;
            perMemberLimit: number | null;
            /** @description A gift that can be collected at any pickup point */
            hasPickup: boolean;
            hasExpress: boolean;
            /** @description The coupon a coupon reward issues */
            couponTemplateCode: string | null;
            isActive: boolean;
            /** @description Lower comes first */
            sortOrder: number;
            code: string;
            version: string;
            /** @description Units redeemed and not cancelled */
            taken: number;
            /** @description Of these, gifts that are still to be collected or sent */
            waiting: number;
            couponTitle: string | null;
        };
        AdminRewardPage: {
            items: components["schemas"]["AdminReward"][];
            nextCursor: string | null;
        };
        RewardInput: {
            /** @enum {string} */
            kind: "gift" | "coupon";
            title: string;
            subtitle: string;
            coverUrl: string;
            detail: string;
            points: number;
            /** @description Units put up in all; null: no limit of its own */
            stock: number | null;
            perMemberLimit: number | null;
            /** @description A gift that can be collected at any pickup point */
            hasPickup: boolean;
            hasExpress: boolean;
            /** @description The coupon a coupon reward issues */
            couponTemplateCode: string | null;
            isActive: boolean;
            /** @description Lower comes first */
            sortOrder: number;
        };
        ChannelVisitors: {
            /** @enum {string} */
            channel: "chat" | "timeline" | "code" | "link" | "message" | "other";
            visitors: number;
        };
        Sharer: {
            memberNo: string;
            nickname: string;
            visitors: number;
            paidOrders: number;
            paidFen: number;
        };
        Sharing: {
            visitors: number;
            visits: number;
            sharedVisitors: number;
            paidOrders: number;
            sharedOrders: number;
            sharedPaidFen: number;
            favourites: number;
            channels: components["schemas"]["ChannelVisitors"][];
            sharers: components["schemas"]["Sharer"][];
        };
        UrlLink: {
            url: string;
            expiresAt: string;
        };
        DayFigures: {
            paidOrders: number;
            /** @description fen */
            paidFen: number;
            newMembers: number;
        };
        Todo: {
            /** @description Orders to pack */
            preparing: number;
            /** @description Orders to hand over at pickup points */
            ready: number;
            refunding: number;
            /** @description Refunds that WeChat could not pay out */
            stuckRefunds: number;
            /** @description After-sale cases to decide, and returned goods to check */
            afterSales: number;
            /** @description Gifts to hand over or to send */
            gifts: number;
            /** @description Adjustments of points to decide */
            approvals: number;
            /** @description SKUs below their low mark */
            lowStock: number;
            /** @description Reviews, or additions to them, that staff are to check */
            heldReviews: number;
            /** @description Products whose scores fell */
            scoreAlerts: number;
            /** @description Tickets whose customer waits for an answer */
            waitingTickets: number;
            /** @description Tickets whose first answer is late */
            overdueTickets: number;
            /** @description Kinds of coupons whose claims the breaker has paused */
            pausedCoupons: number;
            /** @description Jobs that gave up */
            deadLetters: number;
        };
        Dashboard: {
            today: components["schemas"]["DayFigures"];
            /** @description Up to the same time of day */
            yesterday: components["schemas"]["DayFigures"];
            todo: components["schemas"]["Todo"];
            openTeams: number;
        };
        AdminMemberSummary: {
            memberNo: string;
            nickname: string;
            avatarUrl: string | null;
            /** @enum {string} */
            status: "active" | "blocked" | "deleted";
            /** @description Of the remembered pickup contact */
            phoneLast4: string | null;
            /** @description Usable; below zero is a debt */
            pointsBalance: number;
            /** @description Orders paid and not refunded whole */
            paidOrders: number;
            /** @description Null: on none */
            levelName: string | null;
            /** @description Of the last 365 days */
            growth: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastSeenAt: string;
        };
        AdminMemberPage: {
            items: components["schemas"]["AdminMemberSummary"][];
            nextCursor: string | null;
        };
        MemberScanInput: {
            /** @description What stands in the QR code of the member, or the member number */
            code: string;
        };
        ScannedMember: {
            memberNo: string;
        };
        MemberReveal: {
            staffName: string;
            /** @enum {string} */
            field: "phone" | "receiver";
            /** @description The order or gift whose receiver it was */
            reference: string | null;
            reason: string;
            /** Format: date-time */
            createdAt: string;
        };
        AdminMember: {
            memberNo: string;
            nickname: string;
            avatarUrl: string | null;
            /** @enum {string} */
            status: "active" | "blocked" | "deleted";
            /** @description Of the remembered pickup contact */
            phoneLast4: string | null;
            /** @description Usable; below zero is a debt */
            pointsBalance: number;
            /** @description Orders paid and not refunded whole */
            paidOrders: number;
            /** @description Null: on none */
            levelName: string | null;
            /** @description Of the last 365 days */
            growth: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastSeenAt: string;
            /** @description MM-DD */
            birthday: string | null;
            /** @description 138****5678 */
            phoneMasked: string | null;
            /** @description Earned, not usable yet */
            pointsPending: number;
            /** @description Neither used nor expired */
            coupons: number;
            /** @description fen paid, refunds taken off */
            spentFen: number;
            /** Format: date-time */
            lastOrderAt: string | null;
            allowsMarketing: boolean;
            allowsPersonalisation: boolean;
            /** Format: date-time */
            deletedAt: string | null;
            /** @description The last ten, newest first */
            reveals: components["schemas"]["MemberReveal"][];
        };
        MemberLevel: {
            /** @description Null: none reached */
            name: string | null;
            /** @description Of the last 365 days */
            growth: number;
            /** @description Null at the top */
            nextName: string | null;
            nextGrowthFrom: number | null;
            /**
             * Format: date-time
             * @description Null: cannot be lost
             */
            untilAt: string | null;
            /** Format: date-time */
            sinceAt: string | null;
            /** @description The last ten, newest first */
            changes: components["schemas"]["LevelMove"][];
            /** @description The last twenty, newest first */
            entries: components["schemas"]["GrowthEntry"][];
        };
        RevealedPhone: {
            phone: string;
        };
        DemoStaff: {
            username: string;
            password: string;
            label: string;
        };
        DemoDesk: {
            staff: components["schemas"]["DemoStaff"][];
        };
        DeskShop: {
            shopName: string;
            demo: components["schemas"]["DemoDesk"] | null;
        };
        DeadLetter: {
            id: number;
            handler: string;
            event: string;
            attempts: number;
            lastError: string;
            createdAt: string;
        };
        DeadLetterPage: {
            items: components["schemas"]["DeadLetter"][];
            nextCursor: string | null;
        };
        /** @description RFC 9457. `code` is the program’s word, `params` fill the message. */
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @enum {string} */
            code: "address.not-found" | "address.too-many" | "after-sale.bad-state" | "after-sale.not-found" | "after-sale.not-yet" | "after-sale.nothing-left" | "after-sale.perishable-kept" | "after-sale.picture-needed" | "after-sale.return-instead" | "after-sale.return-perishable" | "after-sale.return-too-early" | "after-sale.too-late" | "after-sale.words-needed" | "auth.bad-credentials" | "auth.blocked" | "auth.expired" | "auth.forbidden" | "auth.locked" | "auth.required" | "auth.session-reused" | "auth.stale-code" | "category.has-children" | "category.in-use" | "category.named-by-coupon" | "category.not-found" | "contact.phone-invalid" | "contact.required" | "coupon.bad-terms" | "coupon.claims-paused" | "coupon.confirm-needed" | "coupon.ended" | "coupon.in-use" | "coupon.limit-reached" | "coupon.limit-too-low" | "coupon.not-found" | "coupon.not-published" | "coupon.not-started" | "coupon.not-usable" | "coupon.sold-out" | "deletion.blocked" | "deletion.confirmation-differs" | "export.expired" | "export.not-found" | "export.not-ready" | "export.too-many" | "favourite.too-many" | "group-buy.bad-action" | "group-buy.ended" | "group-buy.incomplete" | "group-buy.limit-units" | "group-buy.not-found" | "group-buy.not-open" | "group-buy.not-started" | "group-buy.quota-reached" | "idempotency.in-flight" | "idempotency.key-required" | "idempotency.mismatch" | "image.not-yours" | "image.too-many" | "image.unsupported" | "job.not-found" | "level.in-use" | "level.not-found" | "level.not-rising" | "level.rank-taken" | "member.birthday-fixed" | "member.code-expired" | "member.code-invalid" | "member.nickname-refused" | "member.nickname-unchecked" | "member.not-found" | "member.phone-unknown" | "order.address-required" | "order.alone-unavailable" | "order.bad-state" | "order.delivery-unavailable" | "order.empty" | "order.not-found" | "order.perishable-ack-required" | "order.price-changed" | "order.too-many-unpaid" | "order.undo-too-late" | "page.bad-cursor" | "payment.already-paid" | "payment.closed" | "payment.failed" | "payment.mismatch" | "payment.signature" | "pickup-point.not-found" | "pickup-point.place-incomplete" | "pickup.already" | "pickup.locked" | "pickup.not-found" | "pickup.not-ready" | "pickup.wrong-point" | "points-adjustment.decided" | "points-adjustment.not-found" | "points-adjustment.own-request" | "points.banned" | "points.not-enough" | "privacy.old-policy" | "product.archived" | "product.in-use" | "product.not-found" | "redemption.bad-state" | "redemption.not-found" | "refund.not-allowed" | "refund.not-found" | "refund.too-many-units" | "refund.too-often" | "request.invalid" | "request.not-found" | "request.rate-limited" | "request.too-large" | "review.already" | "review.bad-state" | "review.not-appendable" | "review.not-found" | "review.not-received" | "review.not-yours" | "review.text-refused" | "review.too-late" | "reward.delivery-unavailable" | "reward.limit-reached" | "reward.not-found" | "reward.price-changed" | "reward.sold-out" | "reward.stock-below-taken" | "server.error" | "server.unavailable" | "setting.forbidden" | "setting.invalid" | "setting.not-found" | "setting.stale" | "share.not-found" | "sku.not-found" | "stock.below-reserved" | "stock.on-hand" | "stock.sold-out" | "survey.already-answered" | "survey.expired" | "survey.not-found" | "team.already-in" | "team.expired" | "team.formed" | "team.full" | "team.limit-joined" | "team.limit-opened" | "team.not-found" | "ticket.bad-state" | "ticket.not-adoptable" | "ticket.not-found" | "ticket.too-long" | "ticket.too-many" | "version.required" | "version.stale" | "version.unknown" | "wechat.unavailable";
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
export interface operations {
    DemoClockController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoClock"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DemoClockController_advance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdvanceClockInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoClock"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImageAdminController_upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredImage"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PickupPointAdminController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PickupPointList"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PickupPointAdminController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PickupPointInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PickupPoint"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PickupPointAdminController_update: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read */
                "if-match": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PickupPointInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PickupPoint"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SettingsAdminController_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminSettings"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SettingsAdminController_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSettingsInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminSettings"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SettingsAdminController_history: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingHistoryPage"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StaffAdminController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StaffAdminController_refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StaffAdminController_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StaffAdminController_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMe"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MessageAdminController_page: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                status?: "pending" | "sending" | "sent" | "skipped" | "failed" | "unsure";
                topic?: "team" | "ready" | "shipped" | "refund" | "reminder" | "nudge" | "ticket" | "after-sale";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminMessagePage"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CategoryAdminController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryList"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CategoryAdminController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminCategory"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CategoryAdminController_update: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read */
                "if-match": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryList"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CategoryAdminController_remove: {
        parameters: {
            query?: {
                /** @description The category that its products move to; absent: it must have none */
                productsTo?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryList"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProductAdminController_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Part of the title, or a whole product or SKU code */
                q?: string;
                /** @description Only products with a SKU below its low mark */
                lowStock?: boolean;
                /** @description Only archived products; without it only the others */
                archived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminProductPage"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProductAdminController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminProductInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminProduct"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProductAdminController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminProduct"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProductAdminController_update: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read */
                "if-match": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminProductInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminProduct"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProductAdminController_status: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductStatusInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminProduct"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProductAdminController_copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductCopyInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminProduct"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProductAdminController_archive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminProduct"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProductAdminController_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminProduct"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StockAdminController_movements: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                skuCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockMovementPage"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StockAdminController_adjust: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                skuCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StockAdjustmentInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockLevel"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CouponAdminController_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                status?: "draft" | "active" | "paused" | "recalled";
                /** @description Part of the title */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminTemplatePage"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CouponAdminController_create: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminTemplateDetail"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CouponAdminController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminTemplateDetail"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CouponAdminController_coupons: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminCouponPage"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CouponAdminController_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read */
                "if-match": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminTemplateDetail"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CouponAdminController_setStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateStatusInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminTemplateDetail"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CouponAdminController_setLimits: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read */
                "if-match": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LimitsInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminTemplateDetail"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CouponAdminController_resumeClaims: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminTemplateDetail"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CouponAdminController_issue: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminTemplateDetail"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CouponAdminController_recall: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecallInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LevelAdminController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminLevelList"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LevelAdminController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LevelInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminLevelList"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LevelAdminController_update: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read */
                "if-match": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LevelInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminLevelList"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LevelAdminController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminLevelList"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PointsAdjustmentAdminController_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                state?: "pending" | "applied" | "refused";
                memberNo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentPage"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PointsAdjustmentAdminController_adjust: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustmentInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Adjustment"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PointsAdjustmentAdminController_approve: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Adjustment"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PointsAdjustmentAdminController_refuse: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Adjustment"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PointsAdjustmentAdminController_member: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                memberNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPoints"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PointsAdjustmentAdminController_ban: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PointsBanInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPoints"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PointsAdjustmentAdminController_bans: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointsBanPage"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AfterSaleAdminController_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                view?: "undecided" | "returning" | "refunding" | "ended";
                state?: "applied" | "waiting-return" | "returned" | "refunding" | "refunded" | "refused" | "withdrawn" | "closed";
                /** @description Order number, code of a case, or part of a nickname */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminAfterSalePage"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AfterSaleAdminController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminAfterSale"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AfterSaleAdminController_approve: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminAfterSale"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AfterSaleAdminController_refuse: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminAfterSale"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AfterSaleAdminController_receive: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveReturnInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminAfterSale"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PickupAdminController_lookup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pickupCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PickupLookup"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PickupAdminController_verify: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                pickupCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrder"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GroupBuyAdminController_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Absent: all that are not in the recycle bin */
                phase?: "draft" | "preview" | "scheduled" | "open" | "ended" | "archived" | "deleted";
                /** @description Part of the title, or the whole code */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminGroupBuyPage"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GroupBuyAdminController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminGroupBuyInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminGroupBuy"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GroupBuyAdminController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminGroupBuy"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GroupBuyAdminController_update: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read */
                "if-match": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminGroupBuyInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminGroupBuy"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GroupBuyAdminController_log: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupBuyLogList"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GroupBuyAdminController_act: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                action: "preview" | "publish" | "end" | "archive" | "copy" | "pin" | "unpin" | "hide" | "unhide" | "delete" | "restore";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminGroupBuy"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrderAdminController_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                stage?: "unpaid" | "teaming" | "preparing" | "shipped" | "ready" | "received" | "closed" | "refunding" | "refunded" | "refund-stuck";
                groupBuyCode?: string;
                pickupPointCode?: string;
                /** @description Order number, member number, whole phone number or its last four digits, or part of a nickname */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrderPage"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrderAdminController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrder"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrderAdminController_readyMany: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadyBatchInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyBatchResult"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrderAdminController_correct: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                orderNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShipInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrder"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrderAdminController_ship: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                orderNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShipInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrder"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrderAdminController_ready: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                orderNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrder"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrderAdminController_unready: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                orderNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrder"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrderAdminController_notes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotesInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrder"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrderAdminController_receiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedReceiver"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RefundAdminController_refund: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                orderNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrder"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RefundAdminController_refundPart: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                orderNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundLinesInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrder"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RefundAdminController_refundRest: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                orderNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrder"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RefundAdminController_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderNo: string;
                outRefundNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrder"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RefundAdminController_send: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                orderNo: string;
                outRefundNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrder"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RefundAdminController_settle: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                orderNo: string;
                outRefundNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrder"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WechatShippingAdminController_overview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WechatShippingOverview"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WechatShippingAdminController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WechatShippingAnswer"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WechatShippingAdminController_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WechatShippingAnswer"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewAdminController_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description held: the oldest first. Else the newest first */
                state?: "held" | "approved" | "rejected" | "hidden";
                /** @description low: 1 to 3 for the product, high: 4 and 5 */
                score?: "low" | "high";
                /** @description A product’s code */
                productCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminReviewPage"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewAdminController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminReview"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewAdminController_approve: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewPartInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminReview"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewAdminController_reject: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewReasonInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminReview"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewAdminController_hide: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewReasonInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminReview"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewAdminController_reply: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminReview"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewAdminController_alerts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreAlertList"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewAdminController_closeAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SurveyAdminController_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                cause?: "order" | "ticket" | "after-sale";
                /** @description This score only */
                score?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminSurveyPage"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SurveyAdminController_figures: {
        parameters: {
            query?: {
                cause?: "order" | "ticket" | "after-sale";
                /** @description Answers of so many days */
                days?: 7 | 30 | 90;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyFigures"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TicketAdminController_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description waiting: the customer waits for an answer; overdue: for the first one, too long. Both urgent and oldest first, else newest first */
                view?: "waiting" | "overdue" | "answered" | "solved" | "ended";
                kind?: "complaint" | "suggestion" | "question";
                /** @description Order number, or part of a nickname or of the first words */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminTicketPage"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TicketAdminController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminTicket"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TicketAdminController_answer: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffMessageInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminTicket"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TicketAdminController_solve: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffMessageInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminTicket"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TicketAdminController_adopt: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffMessageInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminTicket"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TicketAdminController_prioritise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriorityInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminTicket"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RedemptionAdminController_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                state?: "waiting" | "collected" | "sent" | "issued" | "cancelled";
                delivery?: "pickup" | "express" | "none";
                rewardCode?: string;
                /** @description Redemption or member number, or part of a nickname */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminRedemptionPage"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RedemptionAdminController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminRedemption"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RedemptionAdminController_lookup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pickupCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminRedemption"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RedemptionAdminController_collect: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                pickupCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminRedemption"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RedemptionAdminController_send: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedemptionSendInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminRedemption"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RedemptionAdminController_receiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedReceiver"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RedemptionAdminController_cancel: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedemptionCancelInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminRedemption"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RewardAdminController_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Part of the title */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminRewardPage"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RewardAdminController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RewardInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminReward"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RewardAdminController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminReward"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RewardAdminController_update: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read */
                "if-match": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RewardInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminReward"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ShareAdminController_sharing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sharing"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ShareAdminController_urlLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UrlLink"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DashboardAdminController_today: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dashboard"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MemberAdminController_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Member number, whole phone number, its last four digits, or part of a nickname */
                query?: string;
                /** @description Code of a level: only who holds it */
                level?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminMemberPage"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MemberAdminController_scan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberScanInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScannedMember"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MemberAdminController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminMember"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MemberAdminController_level: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberLevel"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MemberAdminController_phone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedPhone"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ShopSettingsAdminController_shop: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskShop"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeadLetterController_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterPage"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeadLetterController_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description The request was refused; `code` says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
