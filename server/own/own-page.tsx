import { StreakCard } from '@/components/parts/streak-card';
import type { FormTrouble } from '../dashboard/form-trouble';
import { UnitMap } from '../unit-map';
import { EnteredList } from './entered-list';
import { EntryForm } from './entry-form';
import { OwnDisputes } from './own-disputes';
import type { OwnFacts } from './read-own';

interface OwnPageProps {
  facts: OwnFacts;
  /** What was done a moment ago, in one sentence. */
  done: string | null;
  trouble: FormTrouble | null;
}

/** A unit's own page, for a phone: its week, a post to enter, its months, and what it disputes. */
export function OwnPage({ facts, done, trouble }: OwnPageProps) {
  const { name, office, weeks } = facts;
  const of = (form: string) => (trouble?.form === form ? trouble : null);
  return (
    <div className="unit own">
      <div>
        <h1>{name}</h1>
        <p className="muted">
          <b>Yang dilihat Diskominfo:</b> jumlah unggahan per hari, platform, dan jenisnya. Isi tulisan, akun, dan orang
          tidak pernah dikirim.
        </p>
      </div>
      {done && (
        <p className="done" role="status">
          {done}
        </p>
      )}
      <StreakCard streak={weeks.streak} language="id" />
      <EntryForm today={weeks.today} changes={facts.changes} trouble={of('catat')} />
      <EnteredList {...facts} />
      <UnitMap map={weeks.map} />
      <OwnDisputes {...facts} trouble={of('sanggah')} />
      <section className="card" aria-labelledby="latihan">
        <h2 id="latihan">Periksa draf di ponsel</h2>
        <p>
          <a href="/latihan/">Buka halaman latihan</a>. Teks Anda tetap di ponsel ini.
        </p>
      </section>
      <form method="post" action="/unitku/keluar" className="own-foot">
        <p className="small muted">{`Angka dicatat oleh unit dan dibaca ${office}. Yang dihitung unggahan, bukan orang.`}</p>
        <button type="submit" className="button button-quiet">
          Tutup halaman unit di ponsel ini
        </button>
      </form>
    </div>
  );
}
