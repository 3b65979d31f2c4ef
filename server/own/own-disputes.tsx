import { reasonWords, sayAnswer } from '../count-words';
import { CountFields } from '../dashboard/count-fields';
import type { FormTrouble } from '../dashboard/form-trouble';
import { sayDispute } from '../dashboard/unit/dispute-card';
import type { OwnFacts } from './read-own';

/** So many days back a number can be disputed: two months, as long as people still know. */
export const disputeDays = 62;

/** "Ada yang keliru?": what the unit disputes, and what became of it. */
export function OwnDisputes({ disputes, weeks, trouble }: OwnFacts & { trouble: FormTrouble | null }) {
  return (
    <section className="card" aria-labelledby="sanggah">
      <h2 id="sanggah">Angkanya keliru?</h2>
      {disputes.length > 0 && (
        <ul className="entries">
          {disputes.map((dispute) => (
            <li key={dispute.id}>
              <b>{sayDispute(dispute)}</b>
              <p>{reasonWords[dispute.reason]}</p>
              <p className="muted">
                {dispute.answer ? sayAnswer(dispute.answer) : 'Terkirim. Jawaban Diskominfo muncul di sini.'}
              </p>
            </li>
          ))}
        </ul>
      )}
      <details open={trouble !== null}>
        <summary>Kirim sanggahan</summary>
        {trouble?.field === '' && <p className="trouble">{trouble.text}</p>}
        <form method="post" action="/unitku/sanggah" noValidate>
          <CountFields form="sanggah" today={weeks.today} daysBack={disputeDays} trouble={trouble} />
          <p className="actions">
            <button type="submit" className="button">
              Kirim sanggahan
            </button>
          </p>
        </form>
      </details>
    </section>
  );
}
