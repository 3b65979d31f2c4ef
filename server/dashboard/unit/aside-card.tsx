import { dayFromEpoch } from '@/lib/calendar/day';
import { verdictWords } from '../../count-words';
import { sayLongDay } from '../say';
import type { UnitFacts } from './read-unit';

/** Counts that came in but cannot be: shown, so that a wrong clock is not taken for silence. */
export function AsideCard({ aside }: UnitFacts) {
  if (aside.length === 0) return null;
  return (
    <section className="card" aria-labelledby="disisihkan">
      <h2 id="disisihkan">Belum dihitung</h2>
      <p className="muted">
        Kiriman ini disisihkan. Setelah penyebabnya dibetulkan, ekstensi mengirimnya lagi sendiri.
      </p>
      <ul className="entries">
        {aside.map(({ day, n, verdict }) => (
          <li key={`${day} ${verdict}`}>{`${n} pada ${sayLongDay(dayFromEpoch(day))}: ${verdictWords[verdict]}`}</li>
        ))}
      </ul>
    </section>
  );
}
