import { LexicalBox } from '../lexical/lexical-box';
import { neighbour } from '../site/neighbours';
import { PressButton } from '../site/press-button';
import { words } from '../site/switches';

const { handle } = neighbour(0);
const storyLabel = words(`Balas ke ${handle}...`, `Reply to ${handle}...`);

/** What is written to one person: a direct message, or an answer to a story. */
export const PrivateBox = ({ place }: { place: 'direct' | 'story' }) => (
  <section className="ig-private">
    <b>{handle}</b>
    <form onSubmit={(event) => event.preventDefault()}>
      {place === 'story' ? (
        <textarea rows={1} aria-label={storyLabel} placeholder={storyLabel} />
      ) : (
        <LexicalBox
          kind="plain"
          label={words('Pesan', 'Message')}
          placeholder={words('Kirim pesan...', 'Message...')}
          onText={() => {}}
        />
      )}
      <PressButton press={() => {}}>{words('Kirim', 'Send')}</PressButton>
    </form>
  </section>
);
