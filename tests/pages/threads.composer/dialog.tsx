import { useState } from 'react';
import { FocusRegion } from '../facebook.post-dialog/focus-region';
import { PressButton } from '../site/press-button';
import { words } from '../site/switches';
import type { AcceptedPost } from '../site/window';
import { Composer } from './composer';
import { FeedPost, type Post } from './feed-post';

interface DialogProps {
  replyTo: Post | null;
  mount: number;
  onText: (text: string) => void;
  onPosted: (post: AcceptedPost) => void;
  onRefused: () => void;
  close: () => void;
}

/** "Utas baru"; with a post above the box it writes an answer to it. */
export function Dialog({ replyTo, mount, onText, onPosted, onRefused, close }: DialogProps) {
  const [isEmpty, setEmpty] = useState(true);
  const [tell] = useState(() => (text: string) => {
    setEmpty(text === '');
    onText(text);
  });
  return (
    <div className="th-backdrop">
      <FocusRegion>
        <div className="th-dialog" role="dialog" onKeyDown={(event) => event.key === 'Escape' && isEmpty && close()}>
          <header>
            <PressButton press={close}>{words('Batal', 'Cancel')}</PressButton>
            <h1>{replyTo ? words('Balas', 'Reply') : words('Utas baru', 'New thread')}</h1>
          </header>
          <div className="th-scroll">
            {replyTo && <FeedPost post={replyTo} tint={1} />}
            <Composer
              place="dialog"
              replyTo={replyTo}
              mount={mount}
              onText={tell}
              onPosted={onPosted}
              onRefused={onRefused}
            />
          </div>
        </div>
      </FocusRegion>
    </div>
  );
}
