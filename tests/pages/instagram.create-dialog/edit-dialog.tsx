import { useEffect, useState } from 'react';
import { PressButton } from '../site/press-button';
import { words } from '../site/switches';
import { CaptionStep } from './caption-step';

interface EditDialogProps {
  post: { key: number; text: string; picture: string };
  close: () => void;
  done: (text: string) => void;
}

/** "Edit info" of a post that is out: the box of the create dialog, another ending. */
export function EditDialog({ post, close, done }: EditDialogProps) {
  const [caption, setCaption] = useState(post.text);
  useEffect(() => {
    window.model = () => caption;
  }, [caption]);
  const save = async () => {
    const response = await fetch(`/api/v1/web/media/${post.key}/edit/`, { method: 'POST', body: caption });
    if (response.ok) done(caption);
  };
  return (
    <div className="ig-backdrop">
      <div className="ig-dialog ig-caption" role="dialog" aria-label={words('Edit info', 'Edit info')}>
        <header>
          <PressButton press={close}>{words('Batal', 'Cancel')}</PressButton>
          <h1>{words('Edit info', 'Edit info')}</h1>
          <PressButton className="ig-next" press={() => void save()}>
            {words('Selesai', 'Done')}
          </PressButton>
        </header>
        <CaptionStep picture={post.picture} caption={caption} mount={0} onText={setCaption} />
      </div>
    </div>
  );
}
