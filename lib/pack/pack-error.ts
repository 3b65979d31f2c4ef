/** Why a pack was refused, as one Indonesian sentence for the one who sent it. */
export class PackError extends Error {
  override name = 'PackError';
}
