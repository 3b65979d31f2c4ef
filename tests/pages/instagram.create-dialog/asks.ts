const query = new URLSearchParams(location.search);

/** What the address asks of this page alone. */
export const asks = {
  /** The boxes look like those of an older Lexical. */
  isOldBuild: query.has('old'),
};

/** Which page of the site this is, by its path. */
export const place: 'feed' | 'direct' | 'story' | 'post' = location.pathname.startsWith('/direct/')
  ? 'direct'
  : location.pathname.startsWith('/stories/')
    ? 'story'
    : location.pathname.startsWith('/p/')
      ? 'post'
      : 'feed';
