/** A request that is not done as asked: a code for the program, one Indonesian sentence for a person. */
export class Refusal extends Error {
  override name = 'Refusal';

  constructor(
    readonly status: 400 | 401 | 403 | 404 | 405 | 408 | 413 | 415 | 500 | 503,
    readonly code: string,
    message: string,
    /** When to come again, in seconds. */
    readonly retryAfterS?: number,
  ) {
    super(message);
  }
}
