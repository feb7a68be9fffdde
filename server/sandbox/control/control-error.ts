/** A control call that makes no sense; answered with its status and a plain message. */
export class ControlError extends Error {
  constructor(
    readonly statusCode: 400 | 404,
    message: string,
  ) {
    super(message)
  }
}
