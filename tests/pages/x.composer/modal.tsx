import { useState } from 'react';
import { Icon } from '../site/icon';
import { neighbour } from '../site/neighbours';
import { words } from '../site/switches';
import { Composer, type ComposerProps } from './composer';
import { FocusTrap } from './focus-trap';
import { Tweet } from './tweet';

interface ModalProps extends Omit<ComposerProps, 'place'> {
  close: () => void;
}

/** The dialog of /compose/post; with a parent post above the box it writes a reply. */
export function Modal({ close, onText, ...props }: ModalProps) {
  const [isEmpty, setEmpty] = useState(true);
  return (
    <div className="x-backdrop">
      <FocusTrap>
        <div
          className="x-modal"
          role="dialog"
          aria-modal="true"
          aria-labelledby="modal-header"
          onKeyDown={(event) => event.key === 'Escape' && isEmpty && close()}
        >
          <header>
            <button type="button" data-testid="app-bar-close" aria-label={words('Tutup', 'Close')} onClick={close}>
              <Icon name="close" />
            </button>
            <h2 id="modal-header" className="x-hidden">
              {words('Tulis postingan', 'Compose post')}
            </h2>
            <button type="button" className="x-drafts" data-testid="unsentButton" disabled={!isEmpty}>
              {words('Draf', 'Drafts')}
            </button>
          </header>
          {props.replyTo && <Tweet post={neighbour(0)} tint={1} />}
          <Composer
            {...props}
            place="modal"
            onText={(text) => {
              setEmpty(text === '');
              onText(text);
            }}
          />
        </div>
      </FocusTrap>
    </div>
  );
}
