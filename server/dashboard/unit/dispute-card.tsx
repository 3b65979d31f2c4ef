import { dayFromEpoch } from '@/lib/calendar/day';
import { platformList } from '@/lib/draft/platform';
import { surfaceNames } from '@/lib/words/names';
import { reasonWords, refusalWords, sayAnswer, sayDelta } from '../../count-words';
import type { Dispute } from '../../store/disputes';
import { Options } from '../labelled';
import { sayInstant, sayWeekdayShort } from '../say';
import type { UnitFacts } from './read-unit';

/** "Rab 18/11, Instagram: tambah 1". */
export function sayDispute({ day, platform, delta }: Pick<Dispute, 'day' | 'platform' | 'delta'>): string {
  const name = platformList[platform];
  return `${sayWeekdayShort(dayFromEpoch(day))}, ${name ? surfaceNames[name].id : 'platform lain'}: ${sayDelta(delta)}`;
}

function OpenDispute({ id, dispute, isAdmin, zone }: { id: string; dispute: Dispute; isAdmin: boolean; zone: string }) {
  const action = `/unit/${id}/sanggahan`;
  return (
    <li className="dispute">
      <p>
        <b>{sayDispute(dispute)}</b> <span className="muted">{`dikirim ${sayInstant(dispute.sentAt, zone)}`}</span>
      </p>
      <p>{reasonWords[dispute.reason]}</p>
      {isAdmin && (
        <>
          <form method="post" action={action} className="actions">
            <input type="hidden" name="sanggahan" value={dispute.id} />
            <button type="submit" className="button" name="jawaban" value="diterima">
              {`Terima, ${sayDelta(dispute.delta)}`}
            </button>
          </form>
          <form method="post" action={action} className="actions">
            <input type="hidden" name="sanggahan" value={dispute.id} />
            <label className="field">
              <span>Alasan bila tidak diterima</span>
              <select className="input" name="jawaban">
                <Options of={refusalWords} />
              </select>
            </label>
            <button type="submit" className="button button-quiet">
              Tidak diterima
            </button>
          </form>
        </>
      )}
    </li>
  );
}

/** What the unit says is not right, and what was answered. */
export function DisputeCard({ id, disputes, isAdmin, weeks }: UnitFacts) {
  const open = disputes.filter(({ answer }) => answer === null);
  const answered = disputes.filter(({ answer }) => answer !== null);
  return (
    <section className="card" aria-labelledby="sanggahan">
      <h2 id="sanggahan">Sanggahan dari unit</h2>
      {open.length === 0 && <p className="muted">Tidak ada yang menunggu jawaban.</p>}
      <ul className="entries">
        {open.map((dispute) => (
          <OpenDispute key={dispute.id} {...{ id, dispute, isAdmin, zone: weeks.zone }} />
        ))}
      </ul>
      {answered.length > 0 && (
        <details>
          <summary>{`Sudah dijawab: ${answered.length}`}</summary>
          <ul className="entries">
            {answered.map((dispute) => (
              <li key={dispute.id}>
                <b>{sayDispute(dispute)}</b>
                <p className="muted">{dispute.answer && sayAnswer(dispute.answer)}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
