import { switches } from './switches';

/** Says on every page that this is not the site itself. */
export const PracticeNote = () => (
  <div className="practice-note" lang="id">
    Halaman latihan, bukan situs asli
    {switches.remount && (
      <button type="button" onClick={() => window.remount()}>
        Pasang ulang kotak tulis
      </button>
    )}
  </div>
);
