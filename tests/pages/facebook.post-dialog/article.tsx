import { account } from '../site/account';
import { Avatar } from '../site/avatar';
import { Icon } from '../site/icon';
import { PressButton } from '../site/press-button';
import { words } from '../site/switches';
import { Thread } from './thread';

export interface Story {
  key: number;
  name: string;
  when: string;
  text: string;
  url?: string;
}

interface ArticleProps {
  story: Story;
  tint: number;
  share: () => void;
  edit: () => void;
}

/** A post of the feed with its comments. One's own can be edited. */
export const Article = ({ story, tint, share, edit }: ArticleProps) => (
  <div role="article" className="fb-article" aria-label={story.name}>
    <div className="fb-author">
      <Avatar name={story.name} tint={tint} />
      <div>
        <b>{story.name}</b>
        <div className="fb-when">{story.url ? <a href={story.url}>{story.when}</a> : story.when}</div>
      </div>
      {story.name === account.name && (
        <PressButton className="fb-link" press={edit}>
          {words('Edit postingan', 'Edit post')}
        </PressButton>
      )}
    </div>
    <p>{story.text}</p>
    <div className="fb-reactions">
      <span>
        <Icon name="heart" size={18} /> {words('Suka', 'Like')}
      </span>
      <span>
        <Icon name="comment" size={18} /> {words('Komentari', 'Comment')}
      </span>
      <PressButton press={share}>
        <Icon name="share" size={18} /> {words('Bagikan', 'Share')}
      </PressButton>
    </div>
    <Thread tint={tint} />
  </div>
);
