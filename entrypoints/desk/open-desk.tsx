import { Desk, type DeskProps } from './desk';
import { openRoot } from './open-root';

/** Sets the panel up beside a composer, until the composer or the page goes. */
export function openDesk(props: Omit<DeskProps, 'host'>): void {
  const { composer, signal } = props;
  const dialog = composer.frame.closest<HTMLElement>('[role="dialog"]');
  const { host, root } = openRoot(dialog ?? document.body, 'panel', signal);
  root.render(<Desk {...props} host={host} />);
}
