import { fileWords, riwayatWords } from '@/lib/words/riwayat';
import { type Language, say } from '@/lib/words/words';

/** The log does not open. Its file may still be read another way. */
export const ClosedNote = ({ language, onBackup }: { language: Language; onBackup: () => void }) => (
  <section className="card note" aria-labelledby="closed-title">
    <h2 id="closed-title">{say(riwayatWords.closedTitle, language)}</h2>
    <p>{say(riwayatWords.closed, language)}</p>
    <button type="button" className="button button-primary" onClick={onBackup}>
      {say(fileWords.save, language)}
    </button>
  </section>
);
