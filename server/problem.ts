/** Something the person who runs the tally can put right; the message is one Indonesian sentence for them. */
export class Problem extends Error {
  override name = 'Problem';
}
