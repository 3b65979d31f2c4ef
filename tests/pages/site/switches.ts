const query = new URLSearchParams(location.search);

/** What the address asks of this page; `fail` and `slow` are read by the server, from the Referer. */
export const switches = {
  language: query.get('lang') === 'en' ? ('en' as const) : ('id' as const),
  /** An old notice stands on the page from the start: `1` a success, `fail` a failure. */
  stale: query.get('stale'),
  noise: query.has('noise'),
  remount: query.has('remount'),
  /** Facebook: the editor also carries aria-label. */
  label: query.has('label'),
  /** Facebook Pages: "Berikutnya", then the settings of the post, then "Posting". */
  steps: query.get('steps') === '2' ? 2 : 1,
};

/** The site's words in the language of the page. */
export const words = (id: string, en: string): string => (switches.language === 'en' ? en : id);

/** A path of the same site that keeps the switches, but not whom a reply went to. */
export function withSwitches(path: string): string {
  query.delete('in_reply_to');
  return query.size > 0 ? `${path}?${query}` : path;
}
