import { addDays, type Day } from '@/lib/calendar/day';
import { jenisList } from '@/lib/draft/jenis';
import { platformList } from '@/lib/draft/platform';
import { jenisNames, surfaceNames } from '@/lib/words/names';
import type { FormTrouble } from '../dashboard/form-trouble';
import { Labelled, Options } from '../dashboard/labelled';
import { sayWeekdayShort } from '../dashboard/say';
import { daysBack } from './read-own';

/** "Hari ini, Rab 18/11", "Kemarin, Sel 17/11", "Sen 16/11". */
function sayBack(day: Day, back: number): string {
  const near = ['Hari ini, ', 'Kemarin, '][back] ?? '';
  return `${near}${sayWeekdayShort(day)}`;
}

const jenisNamed = Object.fromEntries(jenisList.map((jenis) => [jenis, jenisNames[jenis].id]));
const daysOf = (today: Day) =>
  Object.fromEntries(
    Array.from({ length: daysBack + 1 }, (_, back) => [addDays(today, -back), sayBack(addDays(today, -back), back)]),
  );

interface EntryFormProps {
  today: Day;
  /** See {@link OwnFacts}. */
  changes: number;
  trouble: FormTrouble | null;
}

/** A post that no computer of the unit saw: platform, jenis, day. There is no field for its words or its hour. */
export function EntryForm({ today, changes, trouble }: EntryFormProps) {
  const typed = trouble?.typed ?? {};
  const isPlatformMissing = trouble?.field === 'platform';
  return (
    <section className="card" aria-labelledby="catat-judul" id="catat">
      <h2 id="catat-judul">Catat unggahan</h2>
      {trouble?.field === '' && <p className="trouble">{trouble.text}</p>}
      <form method="post" action="/unitku/catat">
        <input type="hidden" name="perubahan" value={changes} />
        <fieldset className="choices" aria-describedby={isPlatformMissing ? 'catat-platform-salah' : undefined}>
          <legend>Di mana diunggah</legend>
          {platformList.map((platform) => (
            <label key={platform} className="choice">
              <input
                type="radio"
                name="platform"
                value={platform}
                defaultChecked={typed.platform === platform}
                aria-invalid={isPlatformMissing || undefined}
              />
              {surfaceNames[platform].id}
            </label>
          ))}
          {isPlatformMissing && (
            <b className="trouble" id="catat-platform-salah">
              {trouble.text}
            </b>
          )}
        </fieldset>
        <Labelled id="catat-jenis" name="jenis" label="Jenis unggahan" trouble={trouble}>
          {(mark) => (
            <select {...mark} defaultValue={typed.jenis}>
              <Options of={jenisNamed} />
            </select>
          )}
        </Labelled>
        <Labelled id="catat-hari" name="hari" label="Hari" trouble={trouble}>
          {(mark) => (
            <select {...mark} defaultValue={typed.hari}>
              <Options of={daysOf(today)} />
            </select>
          )}
        </Labelled>
        <p className="actions">
          <button type="submit" className="button button-primary">
            Catat
          </button>
        </p>
      </form>
    </section>
  );
}
