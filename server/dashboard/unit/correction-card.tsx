import { addDays, dayOf } from '@/lib/calendar/day';
import { platformList } from '@/lib/draft/platform';
import { takenDays } from '@/lib/tally/counted';
import { surfaceNames } from '@/lib/words/names';
import { reasonWords } from '../../count-words';
import type { FormTrouble } from '../form-trouble';
import { Labelled, Options } from '../labelled';
import { sayInstant } from '../say';
import { sayDispute } from './dispute-card';
import type { UnitFacts } from './read-unit';

const platformNames = Object.fromEntries(platformList.map((platform) => [platform, surfaceNames[platform].id]));

function CorrectionForm({ facts: { id, weeks }, trouble }: { facts: UnitFacts; trouble: FormTrouble | null }) {
  const { today } = weeks;
  const typed = trouble?.typed ?? {};
  return (
    <form method="post" action={`/unit/${id}/koreksi`} noValidate>
      <Labelled id="koreksi-hari" name="hari" label="Hari" trouble={trouble}>
        {(mark) => (
          <input
            {...mark}
            type="date"
            min={addDays(today, -takenDays)}
            max={today}
            defaultValue={typed.hari ?? today}
            required
          />
        )}
      </Labelled>
      <Labelled id="koreksi-platform" name="platform" label="Platform" trouble={trouble}>
        {(mark) => (
          <select {...mark} defaultValue={typed.platform}>
            <Options of={platformNames} />
          </select>
        )}
      </Labelled>
      <Labelled id="koreksi-arah" name="arah" label="Tambah atau kurang" trouble={trouble}>
        {(mark) => (
          <select {...mark} defaultValue={typed.arah}>
            <Options of={{ tambah: 'Tambah', kurang: 'Kurangi' }} />
          </select>
        )}
      </Labelled>
      <Labelled id="koreksi-banyak" name="banyak" label="Banyaknya unggahan" trouble={trouble}>
        {(mark) => (
          <input {...mark} type="number" inputMode="numeric" min={1} max={500} defaultValue={typed.banyak ?? 1} />
        )}
      </Labelled>
      <Labelled id="koreksi-alasan" name="alasan" label="Alasan" trouble={trouble}>
        {(mark) => (
          <select {...mark} defaultValue={typed.alasan}>
            <Options of={reasonWords} />
          </select>
        )}
      </Labelled>
      <p className="actions">
        <button type="submit" className="button">
          Simpan koreksi
        </button>
      </p>
    </form>
  );
}

/** Corrections by name: what the unit reported is never changed, what was corrected stands beside it. */
export function CorrectionCard({ facts, trouble }: { facts: UnitFacts; trouble: FormTrouble | null }) {
  const { adjustments, isAdmin, weeks } = facts;
  return (
    <section className="card" aria-labelledby="koreksi">
      <h2 id="koreksi">Koreksi</h2>
      <p className="muted">Setiap koreksi tercatat dengan nama. Yang dilaporkan unit tidak diubah.</p>
      {adjustments.length > 0 && (
        <ul className="entries">
          {adjustments.map((one) => (
            <li key={`${one.at} ${one.day} ${one.platform} ${one.delta}`}>
              <b>{sayDispute(one)}</b>
              <p className="muted">
                {`${reasonWords[one.reason]}. Oleh ${one.who}, ${sayInstant(dayOf(one.at, weeks.zone), one.at, weeks.zone)}`}
              </p>
            </li>
          ))}
        </ul>
      )}
      {isAdmin && (
        <details open={trouble !== null}>
          <summary>Koreksi satu hari</summary>
          <CorrectionForm {...{ facts, trouble }} />
        </details>
      )}
    </section>
  );
}
