// Made by `npm run build api` from the OpenAPI document of the server. Do not edit.
export interface paths {
    "/api/v1/app/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MemberPictureController_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/me/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AddressController_list"];
        put?: never;
        post: operations["AddressController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/me/addresses/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["AddressController_replace"];
        post?: never;
        delete: operations["AddressController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/session/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionController_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/session/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/me/privacy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrivacyController_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["PrivacyController_turn"];
        trace?: never;
    };
    "/api/v1/app/me/privacy/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PrivacyController_agree"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/me/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PrivacyController_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/me/exports/{code}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrivacyController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/me/deletion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeletionOutlookController_outlook"];
        put?: never;
        post: operations["PrivacyController_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/message-permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MessageController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/me/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticeController_inbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/me/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticeController_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/me/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticeController_readOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/coupon-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CouponController_centre"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/coupon-templates/{code}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CouponController_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/me/coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CouponController_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LevelController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/me/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PointsController_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/orders/{orderNo}/after-sale-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AfterSaleController_options"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/after-sales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AfterSaleController_page"];
        put?: never;
        post: operations["AfterSaleController_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/after-sales/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AfterSaleController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/after-sales/{code}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AfterSaleController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/after-sales/{code}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AfterSaleController_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/after-sales/{code}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AfterSaleController_evaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/group-buys/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GroupBuyController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OrderController_quote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrderController_page"];
        put?: never;
        post: operations["OrderController_place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/orders/{orderNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrderController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/orders/{orderNo}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OrderController_pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/orders/{orderNo}/payment-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OrderController_checkPaid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/orders/{orderNo}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OrderController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/orders/{orderNo}/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["OrderController_sendElsewhere"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/orders/{orderNo}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OrderController_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/teams/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TeamController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/orders/{orderNo}/receipt-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReceiptController_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/group-buys/{code}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReviewController_ofGroupBuy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/me/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReviewController_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/me/reviewable-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReviewController_reviewable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/orders/{orderNo}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReviewController_lines"];
        put?: never;
        post: operations["ReviewController_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/reviews/{code}/append": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewController_append"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/surveys/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SurveyController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/surveys/{code}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SurveyController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TicketController_page"];
        put?: never;
        post: operations["TicketController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/tickets/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TicketController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/tickets/{code}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TicketController_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/tickets/{code}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TicketController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/tickets/{code}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TicketController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/me/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CheckInController_state"];
        put?: never;
        post: operations["CheckInController_today"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/me/favourites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FavouriteController_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/group-buys/{code}/favourite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["FavouriteController_add"];
        post?: never;
        delete: operations["FavouriteController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/rewards/{code}/redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RedemptionController_redeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RedemptionController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/redemptions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RedemptionController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/redemptions/{code}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RedemptionController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RewardController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/rewards/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RewardController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ShareController_share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/scenes/{scene}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ShareController_scanned"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/scenes/{scene}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ShareController_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ShareController_visit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/teams/{code}/live-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ShareController_liveMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeController_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["MeController_update"];
        trace?: never;
    };
    "/api/v1/app/me/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeController_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/me/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["MeController_contact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ShopSettingsController_shop"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StorefrontController_home"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/group-buys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StorefrontController_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/search-words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StorefrontController_hotWords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/me/coupons/{code}/group-buys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StorefrontController_forCoupon"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/group-buys/{code}/coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StorefrontController_coupons"];
        put?: never;
        post?: never;
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
        StoredImage: {
            /** @example /images/0f3c….webp */
            url: string;
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
        Address: {
            name: string;
            phone: string;
            province: string;
            city: string;
            /** @description Empty where a city has no districts */
            district: string;
            detail: string;
            isDefault: boolean;
            code: string;
        };
        AddressList: {
            items: components["schemas"]["Address"][];
        };
        AddressInput: {
            name: string;
            phone: string;
            province: string;
            city: string;
            /** @description Empty where a city has no districts */
            district: string;
            detail: string;
            isDefault: boolean;
        };
        LoginInput: {
            /** @description The code of wx.login */
            code: string;
        };
        DataExportView: {
            code: string;
            /** @enum {string} */
            status: "building" | "ready" | "expired";
            /** @description per cent */
            progress: number;
            /** @description bytes */
            sizeBytes: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string | null;
        };
        PrivacyView: {
            /** @description The wording in force */
            policyVersion: string;
            /** @description The newest wording this member has agreed to */
            agreedVersion: string | null;
            /** Format: date-time */
            agreedAt: string | null;
            /** @description May tell about offers */
            marketing: boolean;
            /** @description Recommendations may go by what was bought */
            personalisation: boolean;
            /** @description The newest */
            export: components["schemas"]["DataExportView"] | null;
        };
        PolicyInput: {
            version: string;
        };
        SwitchesInput: {
            marketing?: boolean;
            personalisation?: boolean;
        };
        DeletionInput: {
            /** @description The last characters of the member number */
            confirmation: string;
        };
        TopicAnswerInput: {
            /** @enum {string} */
            topic: "team" | "ready" | "shipped" | "refund" | "reminder" | "nudge" | "ticket" | "after-sale";
            /** @enum {string} */
            answer: "accept" | "reject" | "ban" | "filter";
        };
        MessageAnswersInput: {
            answers: components["schemas"]["TopicAnswerInput"][];
        };
        Notice: {
            id: number;
            kind: string;
            title: string;
            body: string;
            orderNo: string | null;
            teamCode: string | null;
            /** @description Code of the thing the kind is about */
            targetCode: string | null;
            /** Format: date-time */
            readAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        NoticePage: {
            items: components["schemas"]["Notice"][];
            nextCursor: string | null;
            /** @description Of the whole inbox */
            unread: number;
        };
        NoticesReadInput: {
            /** @description Everything up to this notice counts as read */
            upToId: number;
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
        OfferedCoupon: {
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
            /** @description The kind of coupon; claiming it makes one of its own code */
            code: string;
            /** @enum {string} */
            state: "claimable" | "claimed" | "sold-out" | "not-started" | "paused";
            /** @description How many are left; null: no limit */
            left: number | null;
            /** @description How many one may have; null: no limit */
            perMemberLimit: number | null;
            /** @description How many of them this member has had */
            mine: number;
            /** Format: date-time */
            issueFromAt: string;
            /** Format: date-time */
            issueUntilAt: string;
            validDays: number | null;
            /** Format: date-time */
            validFromAt: string | null;
            /** Format: date-time */
            validUntilAt: string | null;
        };
        OfferedCouponPage: {
            items: components["schemas"]["OfferedCoupon"][];
            nextCursor: string | null;
        };
        MyCoupon: {
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
            /** @enum {string} */
            state: "usable" | "used" | "over" | "recalled";
            /** @enum {string} */
            source: "claim" | "staff" | "reward" | "birthday" | "new-member" | "level";
            /** Format: date-time */
            validFromAt: string;
            /** Format: date-time */
            validUntilAt: string;
            /** @description Where it was used */
            orderNo: string | null;
        };
        MyCouponPage: {
            items: components["schemas"]["MyCoupon"][];
            nextCursor: string | null;
        };
        AppLevel: {
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
            /** @description Held now, or below the one held */
            isReached: boolean;
            isMine: boolean;
        };
        MyLevel: {
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
        Levels: {
            /** @description The lowest first; empty in a shop without levels */
            items: components["schemas"]["AppLevel"][];
            /** @description Null without login */
            mine: components["schemas"]["MyLevel"] | null;
            /** @description The last ten, newest first */
            changes: components["schemas"]["LevelMove"][];
            /** @description The last twenty, newest first */
            entries: components["schemas"]["GrowthEntry"][];
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
        PointsSummary: {
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
        };
        AfterSaleLineView: {
            title: string;
            spec: string;
            imageUrl: string | null;
            quantity: number;
            /** @description fen */
            unitPriceFen: number;
        };
        AfterSaleOptionLine: {
            itemId: number;
            title: string;
            spec: string;
            imageUrl: string | null;
            quantity: number;
            refundedQuantity: number;
            /** @description Units neither refunded nor in a case */
            left: number;
            /** @description fen paid for the whole line */
            payableFen: number;
            isPerishable: boolean;
        };
        AfterSaleOptions: {
            orderNo: string;
            /** @enum {string|null} */
            whyNot: "not-yet" | "too-late" | "nothing-left" | null;
            /** @description The goods have left the shop */
            hasLeft: boolean;
            fulfilmentState: string;
            /** @description fen paid for shipping */
            shippingFen: number;
            /** @description Units that have come back after they had left */
            returnedUnits: number;
            /** @description Of those, units of a mere change of mind */
            changedMindUnits: number;
            /** Format: date-time */
            endsAt: string | null;
            /** @description Within so many hours staff answer */
            answerHours: number;
            lines: components["schemas"]["AfterSaleOptionLine"][];
        };
        WantedItem: {
            itemId: number;
            quantity: number;
        };
        ApplyInput: {
            orderNo: string;
            /** @enum {string} */
            kind: "refund-only" | "return";
            /** @enum {string} */
            reason: "damaged" | "missing" | "wrong-item" | "not-as-described" | "not-arrived" | "changed-mind" | "other";
            description: string;
            /**
             * @example [
             *       "/images/0f3c….webp"
             *     ]
             */
            pictures: string[];
            /** @description Each item at most once */
            lines: components["schemas"]["WantedItem"][];
        };
        AfterSaleStep: {
            /** @enum {string} */
            to: "applied" | "waiting-return" | "returned" | "refunding" | "refunded" | "refused" | "withdrawn" | "closed";
            /** @enum {string} */
            by: "member" | "staff" | "system";
            note: string;
            /** Format: date-time */
            at: string;
        };
        AfterSaleDetail: {
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
            timeline: components["schemas"]["AfterSaleStep"][];
            score: number | null;
            scoreText: string;
            canWithdraw: boolean;
            canSendBack: boolean;
            canEvaluate: boolean;
            canApplyAgain: boolean;
            /** Format: date-time */
            serverNow: string;
        };
        AfterSaleSummary: {
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
        };
        AfterSalePage: {
            items: components["schemas"]["AfterSaleSummary"][];
            nextCursor: string | null;
        };
        SendBackInput: {
            /** @enum {string} */
            way: "parcel" | "counter";
            companyCode?: string;
            trackingNo?: string;
        };
        EvaluateInput: {
            score: number;
            text: string;
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
        OfferItem: {
            itemId: number;
            skuCode: string;
            spec: string;
            imageUrl: string | null;
            groupPriceFen: number;
            alonePriceFen: number | null;
            available: number;
            perMemberLimit: number | null;
        };
        ExpressChoice: {
            shippingFen: number;
            /** @description From this level on shipping costs nothing */
            freeFromLevel: string | null;
        };
        PickupChoice: {
            pickupPointCode: string;
            name: string;
            address: string;
            /** @description Empty where it has none */
            phone: string;
            openHours: string;
            /** @description Degrees; null where nobody has said */
            latitude: number | null;
            longitude: number | null;
            pickupFromAt: string;
            pickupToAt: string;
            instructions: string;
        };
        DeliveryChoices: {
            express: components["schemas"]["ExpressChoice"] | null;
            pickupPoints: components["schemas"]["PickupChoice"][];
        };
        MemberLimits: {
            unitsPerMember: number | null;
            joinsPerMember: number | null;
            opensPerMember: number | null;
        };
        Share: {
            title: string;
            imageUrl: string;
        };
        GroupBuyDetail: {
            code: string;
            title: string;
            subtitle: string;
            /** @enum {string} */
            phase: "draft" | "preview" | "scheduled" | "open" | "ended" | "archived";
            openAt: string;
            closeAt: string;
            serverNow: string;
            teamSize: number;
            teamLifeMinutes: number;
            allowsAlone: boolean;
            gallery: string[];
            coverUrl: string;
            blocks: components["schemas"]["DetailBlock"][];
            usageGuide: string;
            certificates: components["schemas"]["Certificate"][];
            origin: string;
            storage: string;
            shelfLife: string;
            returnPromise: string;
            isPerishable: boolean;
            items: components["schemas"]["OfferItem"][];
            delivery: components["schemas"]["DeliveryChoices"];
            limits: components["schemas"]["MemberLimits"];
            openTeams: components["schemas"]["TeamSummary"][];
            soldUnits: number;
            /** @description When this one is over: where its goods are on now */
            nowOpenCode: string | null;
            isFavourite: boolean;
            share: components["schemas"]["Share"];
        };
        QuoteInput: {
            groupBuyCode: string;
            /** @enum {string} */
            kind: "team" | "alone";
            teamCode?: string;
            items: components["schemas"]["WantedItem"][];
            /** @enum {string} */
            delivery: "express" | "pickup";
            addressCode?: string;
            pickupPointCode?: string;
            couponCode?: string;
            bestCoupon?: boolean;
            usePoints?: boolean;
        };
        QuoteLevel: {
            name: string;
            offBasisPoints: number;
            isShippingFree: boolean;
            /** @description False: this group buy is the same price for everybody */
            isApplied: boolean;
        };
        QuoteLine: {
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
        };
        QuoteCoupon: {
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
            /** @description The coupon, not its kind */
            code: string;
            /** Format: date-time */
            validFromAt: string;
            /** Format: date-time */
            validUntilAt: string;
            /** @description fen; 0 when it cannot be used */
            savesFen: number;
            /** @enum {string|null} */
            obstacle: "not-started" | "expired" | "scope" | "threshold" | "no-shipping" | "saves-nothing" | null;
            /** @description fen of goods that count, short of the threshold */
            missingFen: number;
        };
        QuotePoints: {
            /** @description What the member has */
            balance: number;
            /** @description What this order takes of them */
            usable: number;
            /** @description fen */
            savesFen: number;
        };
        Quote: {
            goodsFen: number;
            levelDiscountFen: number;
            couponDiscountFen: number;
            pointsDiscountFen: number;
            shippingFen: number;
            shippingDiscountFen: number;
            /** @description The part of the level in it; the rest is the coupon’s */
            levelShippingDiscountFen: number;
            payableFen: number;
            level: components["schemas"]["QuoteLevel"] | null;
            lines: components["schemas"]["QuoteLine"][];
            /** @description Usable ones first; empty without login */
            coupons: components["schemas"]["QuoteCoupon"][];
            /** @description The coupon that is used */
            couponCode: string | null;
            points: components["schemas"]["QuotePoints"] | null;
            /** @description Points that are spent */
            pointsUsed: number;
            pointsToEarn: number;
            needsPerishableAck: boolean;
        };
        PlaceOrderInput: {
            groupBuyCode: string;
            /** @enum {string} */
            kind: "team" | "alone";
            teamCode?: string;
            items: components["schemas"]["WantedItem"][];
            /** @enum {string} */
            delivery: "express" | "pickup";
            addressCode?: string;
            pickupPointCode?: string;
            couponCode?: string;
            expectedPayableFen: number;
            contact?: components["schemas"]["OrderContact"];
            pointsToSpend?: number;
            buyerNote?: string;
            perishableAck?: boolean;
            sharerMemberNo?: string;
        };
        OrderPlaced: {
            orderNo: string;
            payableFen: number;
            payDeadlineAt: string;
            teamCode: string | null;
        };
        OrderSummary: {
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
        };
        OrderPage: {
            items: components["schemas"]["OrderSummary"][];
            nextCursor: string | null;
        };
        OrderDetail: {
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
        };
        WechatPayParams: {
            appId: string;
            timeStamp: string;
            nonceStr: string;
            package: string;
            /** @enum {string} */
            signType: "RSA";
            paySign: string;
        };
        PayParams: {
            paid: boolean;
            wechat: components["schemas"]["WechatPayParams"] | null;
        };
        CancelOrderInput: {
            reason: string;
        };
        ChangeAddressInput: {
            addressCode: string;
        };
        TeamMember: {
            nickname: string;
            avatarUrl: string | null;
            isMe: boolean;
            isOpener: boolean;
            paid: boolean;
        };
        NearestTeam: {
            teamCode: string;
            seatsLeft: number;
            deadlineAt: string;
            members: components["schemas"]["MaskedMember"][];
            /** @description The viewer is in it */
            isMine: boolean;
        };
        TeamGroupBuy: {
            code: string;
            title: string;
            coverUrl: string;
            groupPriceFen: number;
            alonePriceFen: number | null;
            teamSize: number;
            openAt: string;
            closeAt: string;
            /** @enum {string} */
            phase: "draft" | "preview" | "scheduled" | "open" | "ended" | "archived";
            isSoldOut: boolean;
            soldUnits: number;
            nearestTeam: components["schemas"]["NearestTeam"] | null;
            isPerishable: boolean;
        };
        TeamDetail: {
            teamCode: string;
            /** @enum {string} */
            state: "open" | "formed" | "failed";
            size: number;
            seatsLeft: number;
            deadlineAt: string;
            serverNow: string;
            formedAt: string | null;
            members: components["schemas"]["TeamMember"][];
            myOrderNo: string | null;
            myOrderNeedsPayment: boolean;
            groupBuy: components["schemas"]["TeamGroupBuy"];
            otherTeams: components["schemas"]["TeamSummary"][];
        };
        WechatReceiptState: {
            /** @description The buyer has confirmed at WeChat */
            isConfirmed: boolean;
        };
        ReviewAppend: {
            text: string;
            pictures: string[];
            /** Format: date-time */
            appendedAt: string;
        };
        ReviewSummary: {
            count: number;
            /** @description Average of the product’s scores in tenths: 47 is 4.7 */
            averageTenths: number | null;
            /** @description Four and five stars */
            good: number;
            withPictures: number;
        };
        PublicReview: {
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
        };
        ReviewPage: {
            summary: components["schemas"]["ReviewSummary"];
            items: components["schemas"]["PublicReview"][];
            nextCursor: string | null;
        };
        MyReview: {
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
        };
        MyReviewPage: {
            items: components["schemas"]["MyReview"][];
            nextCursor: string | null;
        };
        UnreviewedLine: {
            title: string;
            spec: string;
            imageUrl: string | null;
        };
        ReviewableOrder: {
            orderNo: string;
            /** Format: date-time */
            receivedAt: string;
            lines: components["schemas"]["UnreviewedLine"][];
        };
        ReviewableOrders: {
            /** @description Newest first, 50 at most */
            items: components["schemas"]["ReviewableOrder"][];
        };
        ReviewLine: {
            itemId: number;
            title: string;
            spec: string;
            imageUrl: string | null;
            review: components["schemas"]["MyReview"] | null;
            canReview: boolean;
        };
        ReviewLines: {
            items: components["schemas"]["ReviewLine"][];
            /** @description Points for a review, as long as the month’s are not used up */
            points: number;
            /** @description On top, with pictures */
            picturePoints: number;
        };
        ReviewInput: {
            /** @description The item of the order’s line */
            itemId: number;
            productScore: number;
            serviceScore: number;
            deliveryScore: number;
            text: string;
            /**
             * @example [
             *       "/images/0f3c….webp"
             *     ]
             */
            pictures: string[];
            isAnonymous: boolean;
        };
        ReviewWritten: {
            code: string;
        };
        AppendInput: {
            text: string;
            /**
             * @example [
             *       "/images/0f3c….webp"
             *     ]
             */
            pictures: string[];
        };
        Survey: {
            code: string;
            /** @enum {string} */
            cause: "order" | "ticket" | "after-sale";
            /** @enum {string} */
            state: "open" | "answered" | "expired";
            /** @description What it is about: goods, or the beginning of a ticket */
            about: string;
            orderNo: string | null;
            ticketCode: string | null;
            score: number | null;
            comment: string;
            /** Format: date-time */
            expiresAt: string;
        };
        SurveyAnswer: {
            score: number;
            /** @description May be empty */
            comment: string;
        };
        /** @enum {string} */
        TicketKind: "complaint" | "suggestion" | "question";
        /** @enum {string} */
        TicketState: "new" | "in-progress" | "solved" | "reopened" | "confirmed" | "closed";
        TicketOrder: {
            orderNo: string;
            title: string;
            imageUrl: string | null;
            /** @description Lines besides the one shown */
            moreLines: number;
        };
        TicketSummary: {
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
        };
        TicketPage: {
            items: components["schemas"]["TicketSummary"][];
            nextCursor: string | null;
        };
        TicketMessage: {
            /** @enum {string} */
            kind: "message" | "solved" | "confirmed" | "reopened" | "closed" | "adopted";
            /** @enum {string} */
            author: "member" | "staff" | "system";
            /** @description May be empty where the kind says enough */
            text: string;
            pictures: string[];
            /** Format: date-time */
            createdAt: string;
        };
        TicketDetail: {
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
            order: components["schemas"]["TicketOrder"] | null;
            /** @description Oldest first */
            messages: components["schemas"]["TicketMessage"][];
            /**
             * Format: date-time
             * @description When it closes by itself
             */
            closesAt: string | null;
            canWrite: boolean;
            canConfirm: boolean;
            canReopen: boolean;
        };
        OpenTicketInput: {
            text: string;
            /**
             * @example [
             *       "/images/0f3c….webp"
             *     ]
             */
            pictures: string[];
            /** @enum {string} */
            kind: "complaint" | "suggestion" | "question";
            /** @description One of the member’s own orders */
            orderNo?: string;
        };
        TicketCreated: {
            code: string;
        };
        MessageInput: {
            text: string;
            /**
             * @example [
             *       "/images/0f3c….webp"
             *     ]
             */
            pictures: string[];
        };
        CheckInDay: {
            /** @description 1 is the first day of the round */
            number: number;
            points: number;
            isDone: boolean;
            isToday: boolean;
        };
        CheckInState: {
            isDoneToday: boolean;
            /** @description Days in a row, as long as the streak stands */
            streak: number;
            round: components["schemas"]["CheckInDay"][];
        };
        CheckedIn: {
            isDoneToday: boolean;
            /** @description Days in a row, as long as the streak stands */
            streak: number;
            round: components["schemas"]["CheckInDay"][];
            /** @description 0 when today was checked in before */
            earned: number;
        };
        GroupBuyCard: {
            code: string;
            title: string;
            coverUrl: string;
            groupPriceFen: number;
            alonePriceFen: number | null;
            teamSize: number;
            openAt: string;
            closeAt: string;
            /** @enum {string} */
            phase: "draft" | "preview" | "scheduled" | "open" | "ended" | "archived";
            isSoldOut: boolean;
            soldUnits: number;
            nearestTeam: components["schemas"]["NearestTeam"] | null;
        };
        FavouritePage: {
            items: components["schemas"]["GroupBuyCard"][];
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
        RedeemInput: {
            expectedPoints: number;
            /**
             * @description `none` for a coupon
             * @enum {string}
             */
            delivery: "pickup" | "express" | "none";
            pickupPointCode?: string;
            addressCode?: string;
        };
        RedemptionDetail: {
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
        };
        RedemptionSummary: {
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
        };
        RedemptionPage: {
            items: components["schemas"]["RedemptionSummary"][];
            nextCursor: string | null;
        };
        RewardCard: {
            code: string;
            /** @enum {string} */
            kind: "gift" | "coupon";
            title: string;
            subtitle: string;
            coverUrl: string;
            /** @description What one costs */
            points: number;
            /** @description Units left; null: plenty */
            left: number | null;
        };
        RewardPage: {
            /** @description What the member can afford first, then by points */
            items: components["schemas"]["RewardCard"][];
            nextCursor: string | null;
        };
        RewardDetail: {
            code: string;
            /** @enum {string} */
            kind: "gift" | "coupon";
            title: string;
            subtitle: string;
            coverUrl: string;
            /** @description What one costs */
            points: number;
            /** @description Units left; null: plenty */
            left: number | null;
            detail: string;
            hasExpress: boolean;
            /** @description Where the gift can be collected; empty when it is only sent */
            pickupPoints: components["schemas"]["RewardPoint"][];
            /** @description How many a member may have */
            perMemberLimit: number | null;
            /** @description How many the member has; 0 for a stranger */
            taken: number;
            /** @description Usable points; null for a stranger */
            balance: number | null;
        };
        ShareTarget: {
            groupBuyCode?: string;
            teamCode?: string;
        };
        SharedCode: {
            scene: string;
            pictureUrl: string;
        };
        ScannedTarget: {
            groupBuyCode: string;
            teamCode: string | null;
            sharerMemberNo: string | null;
        };
        VisitInput: {
            groupBuyCode?: string;
            teamCode?: string;
            visitorId: string;
            scene?: number;
            sharerMemberNo?: string;
        };
        LiveMessage: {
            activityId: string | null;
            memberCount: number;
            roomLimit: number;
        };
        DeletionBlocker: {
            /** @enum {string} */
            kind: "unpaid-orders" | "running-orders" | "refunds" | "after-sales" | "redemptions";
            count: number;
        };
        DeletionOutlook: {
            /** @description Empty: the account can be deleted */
            blockers: components["schemas"]["DeletionBlocker"][];
            points: number;
            coupons: number;
            /** @description How many last characters of the member number are to be typed */
            confirmationLength: number;
        };
        MeLevel: {
            /** @description Null: none reached */
            name: string | null;
            /** @description Of the last 365 days */
            growth: number;
            /** @description Where the level begins */
            growthFrom: number;
            /** @description Null at the top */
            nextName: string | null;
            nextGrowthFrom: number | null;
        };
        OrderCounts: {
            unpaid: number;
            /** @description Paid, the team is not complete yet */
            waiting: number;
            preparing: number;
            /** @description Shipped, or ready at the pickup point */
            receiving: number;
            /** @description Received orders with something still to review */
            reviewable: number;
            /** @description After-sale cases under way */
            afterSales: number;
        };
        Contact: {
            name: string;
            phone: string;
        };
        Me: {
            memberNo: string;
            nickname: string;
            avatarUrl: string | null;
            /** @description MM-DD */
            birthday: string | null;
            /**
             * Format: date-time
             * @description Null: it may be changed now
             */
            birthdayChangeableAt: string | null;
            pointsBalance: number;
            /** @description Earned, not usable yet */
            pointsPending: number;
            /** @description Neither used nor expired */
            coupons: number;
            unreadNotices: number;
            /** @description Null in a shop without levels */
            level: components["schemas"]["MeLevel"] | null;
            orderCounts: components["schemas"]["OrderCounts"];
            /** @description Code of the pickup point used last */
            lastPickupPointCode: string | null;
            /** @description The pickup contact used last */
            contact: components["schemas"]["Contact"] | null;
        };
        MePatch: {
            nickname?: string;
            /** @description As POST /api/v1/app/images named it; null for none */
            avatarUrl?: string | null;
            /** @description MM-DD; null takes it back */
            birthday?: string | null;
        };
        MemberPass: {
            memberNo: string;
            /** @description What to draw as a QR code */
            code: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            serverNow: string;
        };
        MessageTemplateSetting: {
            /** @enum {string} */
            topic: "team" | "ready" | "shipped" | "refund" | "reminder" | "nudge" | "ticket" | "after-sale";
            templateId: string;
        };
        DemoMember: {
            openid: string;
            label: string;
        };
        DemoStaff: {
            username: string;
            password: string;
            label: string;
        };
        DemoSettings: {
            deviceUrl: string;
            members: components["schemas"]["DemoMember"][];
            staff: components["schemas"]["DemoStaff"][];
        };
        ShopSettings: {
            shopName: string;
            servicePhone: string;
            payMinutes: number;
            pointsPerYuan: number;
            autoReceiveDays: number;
            messageTemplates: components["schemas"]["MessageTemplateSetting"][];
            demo: components["schemas"]["DemoSettings"] | null;
        };
        RatedCard: {
            code: string;
            title: string;
            coverUrl: string;
            groupPriceFen: number;
            alonePriceFen: number | null;
            teamSize: number;
            openAt: string;
            closeAt: string;
            /** @enum {string} */
            phase: "draft" | "preview" | "scheduled" | "open" | "ended" | "archived";
            isSoldOut: boolean;
            soldUnits: number;
            nearestTeam: components["schemas"]["NearestTeam"] | null;
            /** @description Tenths of a star; null until somebody has reviewed */
            ratingTenths: number | null;
            reviewCount: number;
        };
        SubCategory: {
            code: string;
            name: string;
        };
        Category: {
            code: string;
            name: string;
            /** @description The second level; there is no third. */
            children: components["schemas"]["SubCategory"][];
        };
        Home: {
            items: components["schemas"]["RatedCard"][];
            nextCursor: string | null;
            shopName: string;
            categories: components["schemas"]["Category"][];
            /** @description For whoever has not bought yet */
            newcomerCoupon: components["schemas"]["OfferedCoupon"] | null;
        };
        RatedPage: {
            items: components["schemas"]["RatedCard"][];
            nextCursor: string | null;
        };
        HotWords: {
            /** @description What others look for, the hottest first; 8 at most */
            words: string[];
        };
        AfterCoupon: {
            itemId: number;
            payableFen: number;
            couponTitle: string;
        };
        OfferCoupons: {
            /** @description Good for these goods and free to be claimed */
            claimable: components["schemas"]["OfferedCoupon"][];
            /** @description Items a coupon makes cheaper in a team */
            afterCoupon: components["schemas"]["AfterCoupon"][];
        };
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
export interface operations {
    MemberPictureController_upload: {
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
    AddressController_list: {
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
                    "application/json": components["schemas"]["AddressList"];
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
    AddressController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"];
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
    AddressController_replace: {
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
                "application/json": components["schemas"]["AddressInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"];
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
    AddressController_remove: {
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
    SessionController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginInput"];
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
    SessionController_refresh: {
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
    SessionController_end: {
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
    PrivacyController_view: {
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
                    "application/json": components["schemas"]["PrivacyView"];
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
    PrivacyController_turn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchesInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyView"];
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
    PrivacyController_agree: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyView"];
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
    PrivacyController_export: {
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
                    "application/json": components["schemas"]["PrivacyView"];
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
    PrivacyController_file: {
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
                    "application/json": string;
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
    DeletionOutlookController_outlook: {
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
                    "application/json": components["schemas"]["DeletionOutlook"];
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
    PrivacyController_leave: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeletionInput"];
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
    MessageController_record: {
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
                "application/json": components["schemas"]["MessageAnswersInput"];
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
    NoticeController_inbox: {
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
                    "application/json": components["schemas"]["NoticePage"];
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
    NoticeController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticesReadInput"];
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
    NoticeController_readOne: {
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
    CouponController_centre: {
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
                    "application/json": components["schemas"]["OfferedCouponPage"];
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
    CouponController_claim: {
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyCoupon"];
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
    CouponController_mine: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                state?: "usable" | "used" | "over";
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
                    "application/json": components["schemas"]["MyCouponPage"];
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
    LevelController_page: {
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
                    "application/json": components["schemas"]["Levels"];
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
    PointsController_summary: {
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
                    "application/json": components["schemas"]["PointsSummary"];
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
    AfterSaleController_options: {
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
                    "application/json": components["schemas"]["AfterSaleOptions"];
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
    AfterSaleController_page: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Cases of this order only */
                orderNo?: string;
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
                    "application/json": components["schemas"]["AfterSalePage"];
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
    AfterSaleController_apply: {
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
                "application/json": components["schemas"]["ApplyInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AfterSaleDetail"];
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
    AfterSaleController_one: {
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
                    "application/json": components["schemas"]["AfterSaleDetail"];
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
    AfterSaleController_withdraw: {
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AfterSaleDetail"];
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
    AfterSaleController_return: {
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
                "application/json": components["schemas"]["SendBackInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AfterSaleDetail"];
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
    AfterSaleController_evaluate: {
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
                "application/json": components["schemas"]["EvaluateInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AfterSaleDetail"];
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
    GroupBuyController_detail: {
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
                    "application/json": components["schemas"]["GroupBuyDetail"];
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
    OrderController_quote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
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
    OrderController_page: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                state?: "all" | "unpaid" | "waiting" | "preparing" | "receiving" | "done";
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
                    "application/json": components["schemas"]["OrderPage"];
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
    OrderController_place: {
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
                "application/json": components["schemas"]["PlaceOrderInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPlaced"];
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
    OrderController_detail: {
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
                    "application/json": components["schemas"]["OrderDetail"];
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
    OrderController_pay: {
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
                    "application/json": components["schemas"]["PayParams"];
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
    OrderController_checkPaid: {
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
                    "application/json": components["schemas"]["OrderDetail"];
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
    OrderController_cancel: {
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
                "application/json": components["schemas"]["CancelOrderInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDetail"];
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
    OrderController_sendElsewhere: {
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
                "application/json": components["schemas"]["ChangeAddressInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDetail"];
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
    OrderController_receive: {
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
                    "application/json": components["schemas"]["OrderDetail"];
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
    TeamController_detail: {
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
                    "application/json": components["schemas"]["TeamDetail"];
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
    ReceiptController_check: {
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
                    "application/json": components["schemas"]["WechatReceiptState"];
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
    ReviewController_ofGroupBuy: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Only those with pictures */
                withPictures?: boolean;
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
                    "application/json": components["schemas"]["ReviewPage"];
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
    ReviewController_mine: {
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
                    "application/json": components["schemas"]["MyReviewPage"];
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
    ReviewController_reviewable: {
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
                    "application/json": components["schemas"]["ReviewableOrders"];
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
    ReviewController_lines: {
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
                    "application/json": components["schemas"]["ReviewLines"];
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
    ReviewController_write: {
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
                "application/json": components["schemas"]["ReviewInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewWritten"];
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
    ReviewController_append: {
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
                "application/json": components["schemas"]["AppendInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewWritten"];
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
    SurveyController_one: {
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
                    "application/json": components["schemas"]["Survey"];
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
    SurveyController_answer: {
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
                "application/json": components["schemas"]["SurveyAnswer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Survey"];
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
    TicketController_page: {
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
                    "application/json": components["schemas"]["TicketPage"];
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
    TicketController_open: {
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
                "application/json": components["schemas"]["OpenTicketInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketCreated"];
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
    TicketController_one: {
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
                    "application/json": components["schemas"]["TicketDetail"];
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
    TicketController_write: {
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
                "application/json": components["schemas"]["MessageInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketDetail"];
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
    TicketController_confirm: {
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketDetail"];
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
    TicketController_reopen: {
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
                "application/json": components["schemas"]["MessageInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketDetail"];
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
    CheckInController_state: {
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
                    "application/json": components["schemas"]["CheckInState"];
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
    CheckInController_today: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
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
                    "application/json": components["schemas"]["CheckedIn"];
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
    FavouriteController_mine: {
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
                    "application/json": components["schemas"]["FavouritePage"];
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
    FavouriteController_add: {
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
    FavouriteController_remove: {
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
    RedemptionController_redeem: {
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
                "application/json": components["schemas"]["RedeemInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedemptionDetail"];
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
    RedemptionController_page: {
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
                    "application/json": components["schemas"]["RedemptionPage"];
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
    RedemptionController_detail: {
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
                    "application/json": components["schemas"]["RedemptionDetail"];
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
    RedemptionController_cancel: {
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedemptionDetail"];
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
    RewardController_page: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                kind?: "gift" | "coupon";
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
                    "application/json": components["schemas"]["RewardPage"];
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
    RewardController_detail: {
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
                    "application/json": components["schemas"]["RewardDetail"];
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
    ShareController_share: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShareTarget"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedCode"];
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
    ShareController_scanned: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scene: string;
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
                    "application/json": components["schemas"]["ScannedTarget"];
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
    ShareController_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scene: string;
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
                    "image/png": string;
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
    ShareController_visit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitInput"];
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
    ShareController_liveMessage: {
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
                    "application/json": components["schemas"]["LiveMessage"];
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
    MeController_me: {
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
                    "application/json": components["schemas"]["Me"];
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
    MeController_update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MePatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
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
    MeController_code: {
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
                    "application/json": components["schemas"]["MemberPass"];
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
    MeController_contact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Contact"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
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
    ShopSettingsController_shop: {
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
                    "application/json": components["schemas"]["ShopSettings"];
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
    StorefrontController_home: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                category?: string;
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
                    "application/json": components["schemas"]["Home"];
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
    StorefrontController_search: {
        parameters: {
            query: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                q: string;
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
                    "application/json": components["schemas"]["RatedPage"];
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
    StorefrontController_hotWords: {
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
                    "application/json": components["schemas"]["HotWords"];
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
    StorefrontController_forCoupon: {
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
                    "application/json": components["schemas"]["RatedPage"];
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
    StorefrontController_coupons: {
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
                    "application/json": components["schemas"]["OfferCoupons"];
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
