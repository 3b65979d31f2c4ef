const query = new URLSearchParams(location.search);

/** What the address asks of this page alone. */
export const asks = {
  /** /compose/post fills the column instead of a dialog. */
  isFullPage: query.has('full'),
  /** The dialog writes about a post of somebody else, which stands below the box. */
  isQuote: query.has('quote'),
};
