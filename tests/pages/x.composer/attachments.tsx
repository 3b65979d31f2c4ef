import { Tweet, type TweetProps } from './tweet';

/** What is added to a post, below its text: here a post that it quotes. */
export const Attachments = ({ quoted }: { quoted: TweetProps['post'] }) => (
  <div className="x-attached" data-testid="attachments">
    <Tweet post={quoted} tint={3} />
  </div>
);
