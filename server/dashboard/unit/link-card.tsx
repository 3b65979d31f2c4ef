import { sayInstant } from '../say';
import type { UnitFacts } from './read-unit';

/** The links to the unit's own page on phones. Their addresses are shown only when they are made. */
export function LinkCard({ id, links, weeks, isAdmin }: UnitFacts) {
  const say = (at: number) => sayInstant(at, weeks.zone);
  return (
    <section className="card" aria-labelledby="tautan">
      <h2 id="tautan">Halaman unit di ponsel</h2>
      <p className="muted">Dengan tautannya, unit melihat angkanya sendiri dan mencatat unggahan dari ponsel.</p>
      {links.length === 0 ? (
        <p>Belum ada tautan.</p>
      ) : (
        <ul className="entries">
          {links.map(({ slot, createdAt, seenAt }) => (
            <li key={slot}>
              {`Dibuat ${say(createdAt)}, ${seenAt > createdAt ? `terakhir dibuka ${say(seenAt)}` : 'belum dibuka'}`}
            </li>
          ))}
        </ul>
      )}
      {isAdmin && (
        <form method="post" className="actions">
          <button type="submit" className="button" formAction={`/unit/${id}/tautan`}>
            {links.length === 0 ? 'Buat tautan' : 'Ganti dengan tautan baru'}
          </button>
          {links.length > 0 && (
            <button type="submit" className="button button-quiet" formAction={`/unit/${id}/tautan/akhiri`}>
              Akhiri tautan
            </button>
          )}
        </form>
      )}
    </section>
  );
}
