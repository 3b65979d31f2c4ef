import { jenisNames, surfaceNames } from '@/lib/words/names';
import type { UnitFacts } from './read-unit';

function Bars({ rows }: { rows: { name: string; n: number }[] }) {
  const most = Math.max(1, ...rows.map(({ n }) => n));
  return (
    <dl className="mix">
      {rows.map(({ name, n }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect width={Math.max(1, (n / most) * 100)} height="10" />
            </svg>
            <b>{n}</b>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What kinds of post they were, and on which platforms. */
export function MixCard({ mix, span }: Pick<UnitFacts, 'mix' | 'span'>) {
  return (
    <section className="card" aria-labelledby="ragam">
      <h2 id="ragam">Ragam unggahan</h2>
      <p className="small muted">{`${span.name}. Gambaran isi, bukan penilaian.`}</p>
      {mix.posts === 0 ? (
        <p>Belum ada unggahan.</p>
      ) : (
        <>
          <Bars rows={mix.jenis.map(({ jenis, n }) => ({ name: jenisNames[jenis].id, n }))} />
          <h3>Menurut platform</h3>
          <Bars rows={mix.platforms.map(({ platform, n }) => ({ name: surfaceNames[platform].id, n }))} />
        </>
      )}
    </section>
  );
}

const signed = (n: number) => (n > 0 ? `+${n}` : `${n}`);

/** How the numbers came about, and what of them answers to the Diskominfo's own wishes. */
export function DetailCard({ mix, span, office }: Pick<UnitFacts, 'mix' | 'span' | 'office'>) {
  const { detected, confirmed, entered } = mix.sources;
  const asksTags = office.pack.tagar?.some(({ wajib }) => wajib) ?? false;
  const nameOf = (number: number) =>
    office.pack.prioritas?.find(({ nomor }) => nomor === number)?.nama ?? `Prioritas nomor ${number}`;
  const rows = [
    ['Unggahan', mix.posts],
    ['Tanggapan, tidak dihitung sebagai unggahan', mix.responses],
    ['Terlihat sendiri oleh ekstensi', detected],
    ['Dipastikan oleh admin unit', confirmed],
    ['Dicatat manual', entered],
    ...(mix.corrected === 0 ? [] : [['Koreksi', signed(mix.corrected)]]),
    ...(asksTags ? [['Memuat semua tagar wajib', `${mix.tagged} dari ${mix.posts}`]] : []),
    ...mix.priorities.map(({ priority, n }) => [`Prioritas: ${nameOf(priority)}`, n]),
  ];
  return (
    <section className="card" aria-labelledby="rincian">
      <h2 id="rincian">Rincian</h2>
      <p className="small muted">{span.name}</p>
      <dl className="details">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
