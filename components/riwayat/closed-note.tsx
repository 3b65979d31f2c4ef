import { riwayatWords } from '@/lib/words/riwayat';
import { type Language, say } from '@/lib/words/words';

/** The log does not open. */
export const ClosedNote = ({ language }: { language: Language }) => (
  <section className="card note" aria-labelledby="closed-title">
    <h2 id="closed-title">{say(riwayatWords.closedTitle, language)}</h2>
    <p>{say(riwayatWords.closed, language)}</p>
    <button type="button" className="button button-primary" onClick={() => location.reload()}>
      {say(riwayatWords.again, language)}
    </button>
  </section>
);
