import Copy from 'lucide-react/icons/copy';
import Download from 'lucide-react/icons/download';
import Printer from 'lucide-react/icons/printer';
import type { Day } from '@/lib/calendar/day';

/** An address that speaks of one week; null is the running one. */
export const hrefOfWeek = (path: string, monday: Day | null): string => (monday ? `${path}?minggu=${monday}` : path);

/** What one can take away from a week: the text for the group, the tables, the sheet of paper. */
export function Exports({ monday }: { monday: Day | null }) {
  return (
    <div className="exports">
      <a className="button button-primary" href={hrefOfWeek('/rekap', monday)}>
        <Copy className="icon" aria-hidden="true" />
        Salin rekap
      </a>
      <details>
        <summary className="button">
          <Download className="icon" aria-hidden="true" />
          Ekspor
        </summary>
        <p className="card takes">
          <a className="take" href={hrefOfWeek('/laporan/minggu.xlsx', monday)}>
            Unduh Excel
          </a>
          <a className="take" href={hrefOfWeek('/laporan/minggu.csv', monday)}>
            Unduh CSV
          </a>
        </p>
      </details>
      <a className="button" href={hrefOfWeek('/cetak', monday)}>
        <Printer className="icon" aria-hidden="true" />
        Cetak A4
      </a>
    </div>
  );
}
