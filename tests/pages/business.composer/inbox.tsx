import { LexicalBox } from '../lexical/lexical-box';
import { words } from '../site/switches';

/** The inbox: a box of the same kind, which writes messages. */
export const Inbox = () => (
  <div className="mbs-inbox">
    <p>{words('Warga: Jam berapa posyandu buka?', 'Resident: When does the clinic open?')}</p>
    <div className="mbs-box">
      <LexicalBox
        kind="rich"
        placeholder={words('Balas di Messenger…', 'Reply in Messenger…')}
        label={words('Balas di Messenger…', 'Reply in Messenger…')}
        onText={() => {}}
      />
    </div>
  </div>
);
