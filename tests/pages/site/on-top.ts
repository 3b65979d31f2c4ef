/** Further down than this nobody scrolls while writing. */
const shown = 20;

/** The feed with a new story on top; as on the sites, what is far down leaves the page. */
export const onTop = <Story>(story: Story, feed: readonly Story[]): Story[] =>
  [story, ...feed].slice(0, Math.max(shown, feed.length));
