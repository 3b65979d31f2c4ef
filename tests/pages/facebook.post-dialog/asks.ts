const query = new URLSearchParams(location.search);

/** What the address asks of this page alone. */
export const asks = {
  /** A Page's settings: `2` in the same dialog, `new` in a dialog in its place, `over` in one above it. */
  steps: query.get('steps'),
  /** The group's administrators look at every post first. */
  pending: query.has('pending'),
  /** So many posts in the feed. */
  feed: Number(query.get('feed') ?? 4),
  /** Somebody else comments at the same moment. */
  chatter: query.has('chatter'),
  /** The server refuses; comments are told by the page itself. */
  fail: query.has('fail'),
};
