import { LexicalBox } from '../lexical/lexical-box';
import { PressButton } from '../site/press-button';
import { words } from '../site/switches';
import type { AcceptedPost } from '../site/window';
import { Author } from './author';
import { Dialog, DialogForm } from './dialog';
import { Refusal } from './refusal';
import { useBox } from './use-box';
import { useSending } from './use-sending';

/** "Bagikan": somebody else's post, with words of one's own or without. The box has no label. */
export function ShareDialog({ close, onPosted }: { close: () => void; onPosted: (post: AcceptedPost) => void }) {
  const { text, setText, mount } = useBox();
  const { state, send } = useSending(onPosted);
  const verb = words('Bagikan sekarang', 'Share now');
  return (
    <Dialog title={words('Bagikan', 'Share')} close={close} isEmpty={text === ''}>
      <DialogForm>
        <Author />
        <div className="fb-box fb-short">
          <LexicalBox
            key={mount}
            kind="rich"
            placeholder={words('Katakan sesuatu tentang ini...', 'Say something about this...')}
            hasAutoFocus
            onText={setText}
          />
        </div>
        {state === 'refused' && <Refusal />}
        <PressButton className="fb-post" label={verb} isDisabled={state === 'sending'} press={() => send(text)}>
          {verb}
        </PressButton>
      </DialogForm>
      <div className="fb-send-to">
        {words('Kirim lewat Messenger', 'Send in Messenger')}
        <PressButton press={() => {}}>{words('Kirim', 'Send')}</PressButton>
      </div>
    </Dialog>
  );
}
