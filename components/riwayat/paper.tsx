import { Mark } from '@/components/parts/mark';
import { dayOf } from '@/lib/calendar/day';
import { jenisNames, sourceNames, surfaceNames } from '@/lib/words/names';
import { paperWords } from '@/lib/words/riwayat';
import { monthYearWords, rowDayWords } from './day-words';
import type { Recap } from './recap-of';
import { type PaperUnit, sayJenis, sayLongDay, sayMoment, sayPeriod } from './recap-text';
import { type RiwayatRow, shortText } from './riwayat-row';

export interface Signer {
  name: string;
  position: string;
}

interface PaperProps extends PaperUnit {
  recap: Recap;
  month: string;
  /** Newest first. */
  rows: readonly RiwayatRow[];
  city: string;
  /** The head of the unit; null leaves dots to write on. */
  signer: Signer | null;
  now: number;
  hidesTexts: boolean;
}

/** Letters of a text that two lines of the paper hold. */
const shown = 50;

/** "Lurah Kejaksaan" signs for Kelurahan Kejaksaan, "Camat …" for a kecamatan, else "Kepala …". */
const positionOf = (unit: string): string =>
  unit === '' ? '' : unit.replace(/^(Kelurahan|Kecamatan)?\s*/, (_, kind) => `${titles[kind as string] ?? 'Kepala'} `);
const titles: Record<string, string> = { Kelurahan: 'Lurah', Kecamatan: 'Camat' };

/** The A4 report: a paper of an Indonesian office, so it is Indonesian in whatever language the page speaks. */
export function Paper({ recap, month, rows, hidesTexts, now, ...of }: PaperProps) {
  const { unit, city, zone, target, asksTags, signer } = of;
  const posts = rows.filter(({ kind, day }) => kind === 'post' && day >= recap.from && day <= recap.until).toReversed();
  const facts: [string, string | number][] = [
    [paperWords.posts, recap.posts],
    ...recap.platforms.map(({ platform, n }): [string, number] => [surfaceNames[platform].id, n]),
    [paperWords.responses, recap.responses],
    [paperWords.activeDays, recap.activeDays],
    [paperWords.weeks, paperWords.of(recap.weeks.reached, recap.weeks.of)],
  ];
  const headings = paperWords.headings.filter((_, column) => column !== 4 || !hidesTexts);
  const place = city.replace(/^(Kota|Kabupaten)\s+/, '');
  return (
    <article className="paper" lang="id">
      <div className="paper-head">
        <Mark size={46} />
        <div>
          {city && <p className="paper-city">{paperWords.government(city).toUpperCase()}</p>}
          <p>{unit}</p>
        </div>
      </div>
      <h1>{paperWords.title(monthYearWords(month).id)}</h1>
      <p className="muted">{paperWords.period(sayPeriod(recap), sayMoment(now, zone))}</p>
      <dl className="paper-facts" aria-label={paperWords.summary}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {recap.posts > 0 && (
        <p>
          <b>{paperWords.jenis}:</b> {sayJenis(recap)}.{' '}
          {asksTags && (
            <>
              <b>{paperWords.tags}:</b> {paperWords.of(recap.tagged, recap.posts)}.{' '}
            </>
          )}
          <b>{paperWords.manual}:</b> {recap.manual}.
        </p>
      )}
      <h2>{paperWords.list}</h2>
      {posts.length === 0 ? (
        <p>{paperWords.none}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable with the keys that scroll it
        <section className="paper-list" tabIndex={0} aria-label={paperWords.list}>
          <table>
            <thead>
              <tr>
                {headings.map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {posts.map((post, index) => (
                <tr key={post.id}>
                  <td>{index + 1}</td>
                  <td className="cell-day">{rowDayWords(post.day).id}</td>
                  <td>{surfaceNames[post.platform].id}</td>
                  <td>{jenisNames[post.jenis].id}</td>
                  {!hidesTexts && <td>{shortText(post.text, shown)}</td>}
                  <td>{sourceNames[post.source].id}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <div className="paper-signature">
        <p>{[place, sayLongDay(dayOf(now, zone))].filter(Boolean).join(', ')}</p>
        <p>{[signer?.position ?? positionOf(unit)].filter(Boolean).map((position) => `${position},`)}</p>
        <p className="paper-name">{signer?.name ?? '(…………………………………)'}</p>
        <p>NIP</p>
      </div>
      <p className="paper-foot">
        {paperWords.source} {paperWords.measure(target)}
      </p>
    </article>
  );
}
