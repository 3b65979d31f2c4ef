import { dayFromEpoch } from '@/lib/calendar/day';
import { jenisList } from '@/lib/draft/jenis';
import { platformList } from '@/lib/draft/platform';
import { jenisNames, surfaceNames } from '@/lib/words/names';
import { sayWeekdayShort } from '../dashboard/say';
import type { EnteredCell } from '../store/link';
import type { OwnFacts } from './read-own';

function sayEntered({ day, platform, jenis, n }: EnteredCell): string {
  const [platformId, jenisId] = [platformList[platform], jenisList[jenis]];
  const names = [platformId && surfaceNames[platformId].id, jenisId && jenisNames[jenisId].id.toLowerCase()];
  return `${sayWeekdayShort(dayFromEpoch(day))}: ${n} ${names.filter(Boolean).join(', ')}`;
}

/** What was entered through this link of late, each to be taken back one by one. */
export function EnteredList({ entered, changes }: Pick<OwnFacts, 'entered' | 'changes'>) {
  if (entered.length === 0) return null;
  return (
    <section className="card" aria-labelledby="tercatat">
      <h2 id="tercatat">Dicatat lewat tautan ini</h2>
      <ul className="entries">
        {entered.map((cell) => (
          <li key={`${cell.day} ${cell.platform} ${cell.jenis}`}>
            <form method="post" action="/unitku/batal" className="entry-row">
              <input type="hidden" name="perubahan" value={changes} />
              <input type="hidden" name="hari" value={dayFromEpoch(cell.day)} />
              <input type="hidden" name="platform" value={platformList[cell.platform]} />
              <input type="hidden" name="jenis" value={jenisList[cell.jenis]} />
              <span>{sayEntered(cell)}</span>
              <button type="submit" className="button button-quiet">
                {cell.n > 1 ? 'Batalkan satu' : 'Batalkan'}
                <span className="visually-hidden">{`, ${sayEntered(cell)}`}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
