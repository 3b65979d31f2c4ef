import { neighbour } from '../site/neighbours';
import { words } from '../site/switches';
import { Composer, type ComposerProps } from './composer';
import { Tweet } from './tweet';

/** /compose/post as a page of its own: no dialog, the same boxes and the dialog's button. */
export const ComposePage = (props: Omit<ComposerProps, 'place'>) => (
  <main data-testid="primaryColumn">
    <h1>{words('Tulis postingan', 'Compose post')}</h1>
    {props.replyTo && <Tweet post={neighbour(0)} tint={1} />}
    <Composer place="page" {...props} />
  </main>
);
