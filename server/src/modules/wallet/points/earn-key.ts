/** Under which key the points that an order earned are granted and booked. */
export const earnKey = (orderId: number): string => `order:${orderId}:earn`
