import type { UnitFacts } from './read-unit';

/** What the numbers below are about: 26 weeks, one week or one month, each a link. */
export function SpanSwitch({ id, span, weeks }: Pick<UnitFacts, 'id' | 'span' | 'weeks'>) {
  const kinds = [
    { kind: 'semua', name: '26 minggu', query: '' },
    { kind: 'minggu', name: 'Minggu', query: `?minggu=${weeks.today}` },
    { kind: 'bulan', name: 'Bulan', query: `?bulan=${weeks.today.slice(0, 7)}` },
  ];
  return (
    <nav className="span" aria-label="Rentang waktu" id="rentang">
      <ul>
        {kinds.map(({ kind, name, query }) => (
          <li key={kind}>
            <a className="button" href={`/unit/${id}${query}#rentang`} aria-current={kind === span.kind || undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      {span.kind !== 'semua' && (
        <p className="row">
          {span.before && <a href={`/unit/${id}?${span.before}#rentang`}>Sebelumnya</a>}
          <strong>{span.name}</strong>
          {span.after && <a href={`/unit/${id}?${span.after}#rentang`}>Berikutnya</a>}
        </p>
      )}
    </nav>
  );
}
