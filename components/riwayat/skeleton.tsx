import { riwayatWords } from '@/lib/words/riwayat';
import { type Language, say } from '@/lib/words/words';

/** Rows to come. The stylesheet shows them after 300 ms only: before that nothing blinks. */
export const Skeleton = ({ language }: { language: Language }) => (
  <div className="skeleton" role="status">
    <span className="visually-hidden">{say(riwayatWords.loading, language)}</span>
    {[0, 1, 2, 3, 4].map((row) => (
      <i key={row} aria-hidden="true" />
    ))}
  </div>
);
