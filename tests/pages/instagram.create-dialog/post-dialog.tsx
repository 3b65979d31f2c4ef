import { FeedPost, type FeedPostProps } from './feed-post';

/** /p/…: one post in a dialog over the feed, with its comments. */
export const PostDialog = (props: FeedPostProps) => (
  <div className="ig-backdrop">
    <div className="ig-dialog ig-post" role="dialog">
      <FeedPost {...props} />
    </div>
  </div>
);
