import { randomUUID } from 'node:crypto';
import { takenDays } from '@/lib/tally/counted';
import { reasonWords } from '../../count-words';
import { CountFields } from '../count-fields';
import type { FormTrouble } from '../form-trouble';
import { sayInstant } from '../say';
import { sayDispute } from './dispute-card';
import type { UnitFacts } from './read-unit';

function CorrectionForm({
  facts: { id, weeks, corrections },
  trouble,
}: {
  facts: UnitFacts;
  trouble: FormTrouble | null;
}) {
  return (
    <form method="post" action={`/unit/${id}/koreksi`} noValidate>
      {trouble?.field === '' && <p className="trouble">{trouble.text}</p>}
      <input type="hidden" name="nomor" value={randomUUID()} />
      <input type="hidden" name="terlihat" value={corrections} />
      <CountFields form="koreksi" today={weeks.today} daysBack={takenDays} trouble={trouble} />
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
                {`${reasonWords[one.reason]}. Oleh ${one.who}, ${sayInstant(one.at, weeks.zone)}`}
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
