import { ApiError } from '@tuanke/shared/api/api-error'

/** Anything thrown, as the client's error: what is not one is our own mistake and reads as a server error. */
export const asProblem = (thrown: unknown): ApiError =>
  thrown instanceof ApiError
    ? thrown
    : new ApiError({ status: 0, code: 'server.error', params: {}, requestId: null }, thrown)
