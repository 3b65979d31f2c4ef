/** A request that is answered with 4xx: a code for the program, one Indonesian sentence for a person. */
export class Refusal extends Error {
  override name = 'Refusal';

  constructor(
    readonly status: 400 | 401 | 403 | 404 | 405 | 413 | 415,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
