import type { Day } from '@/lib/calendar/day';
import { RecapBox } from './recap-box';

interface RecapPageProps {
  text: string;
  hasNames: boolean;
  /** Null for the running week. */
  monday: Day | null;
}

const hrefOf = (monday: Day | null, hasNames: boolean): string => {
  const query = new URLSearchParams({ ...(monday && { minggu: monday }), ...(!hasNames && { nama: 'tanpa' }) });
  return `/rekap${query.size > 0 ? `?${query}` : ''}`;
};

/** The text for the group. */
export function RecapPage({ text, hasNames, monday }: RecapPageProps) {
  return (
    <div className="card recap">
      <h1>Rekap untuk WhatsApp</h1>
      <RecapBox text={text} spareRows={3} isMain>
        <a className="button" href={hrefOf(monday, !hasNames)}>
          {hasNames ? 'Tanpa nama unit' : 'Dengan nama unit'}
        </a>
      </RecapBox>
      <p>
        <a href={monday ? `/?minggu=${monday}` : '/'}>Kembali ke dasbor</a>
      </p>
    </div>
  );
}
