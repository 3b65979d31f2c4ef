import { riwayatWords } from '@/lib/words/riwayat';
import { type Language, say } from '@/lib/words/words';

/** Nothing is logged yet: how it comes about, and the one thing that can be done. */
export const EmptyNote = ({ language }: { language: Language }) => (
  <section className="card note" aria-labelledby="empty-title">
    <h2 id="empty-title">{say(riwayatWords.emptyTitle, language)}</h2>
    <p>{say(riwayatWords.empty, language)}</p>
    <a className="button button-primary" href="/popup.html">
      {say(riwayatWords.note, language)}
    </a>
  </section>
);
