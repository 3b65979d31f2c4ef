import { type ReactNode, useId } from 'react';
import { Icon } from '../site/icon';
import { PressButton } from '../site/press-button';
import { words } from '../site/switches';
import { FocusRegion } from './focus-region';

interface DialogProps {
  title: string;
  close: () => void;
  /** Escape closes it only while nothing would be lost. */
  isEmpty?: boolean;
  /** Another dialog stands over it. */
  isCovered?: boolean;
  isWide?: boolean;
  children: ReactNode;
}

/** A dialog with its name in the heading and a form around all, as Facebook has them. */
export function Dialog({ title, close, isEmpty = true, isCovered = false, isWide = false, children }: DialogProps) {
  const id = useId();
  return (
    <div className={isCovered ? 'fb-backdrop fb-covered' : 'fb-backdrop'}>
      <FocusRegion>
        <div
          className={isWide ? 'fb-dialog fb-wide' : 'fb-dialog'}
          role="dialog"
          aria-labelledby={id}
          onKeyDown={(event) => event.key === 'Escape' && isEmpty && close()}
        >
          <header>
            <h2 id={id}>{title}</h2>
            <PressButton className="fb-round" label={words('Tutup', 'Close')} press={close}>
              <Icon name="close" size={20} />
            </PressButton>
          </header>
          {children}
        </div>
      </FocusRegion>
    </div>
  );
}

/** What is sent with the button below; a hidden input takes Enter, as on the site. */
export const DialogForm = ({ children }: { children: ReactNode }) => (
  <form method="POST" onSubmit={(event) => event.preventDefault()}>
    {children}
    <input type="submit" hidden />
  </form>
);
