import { Download, Printer, ShieldCheck } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Day } from '@/lib/calendar/day';
import type { Jenis } from '@/lib/draft/jenis';
import { countDays, type Days, mergeDays } from '@/lib/streak/days';
import { heatMapOf } from '@/lib/streak/heat-map';
import { countWords, fileWords, filterWords, riwayatWords } from '@/lib/words/riwayat';
import { type Language, say } from '@/lib/words/words';
import { BackupCard, type BackupCardProps } from './backup-card';
import { ClosedNote } from './closed-note';
import { EmptyNote } from './empty-note';
import { findRows, indexRows, monthsOf, noFilter } from './filter';
import { FilterBar } from './filter-bar';
import { lookAlikesOf } from './look-alikes';
import { PostDialog } from './post-dialog';
import { PostTable } from './post-table';
import type { RiwayatRow } from './riwayat-row';
import { Skeleton } from './skeleton';
import { WeekTable } from './week-table';

export interface RiwayatProps extends BackupCardProps {
  zone: string;
  today: Day;
  /** Newest first; undefined until the first are read, null if the log does not open. */
  rows: RiwayatRow[] | null | undefined;
  /** False while only the newest are read. */
  isWhole: boolean;
  /** The unit's posts per day over all its computers. */
  totals: Days;
  hidesTexts: boolean;
  onHide: (hides: boolean) => void;
  onCorrect: (row: RiwayatRow, correction: { day: Day; jenis: Jenis }) => void;
  onRemove: (row: RiwayatRow) => void;
  onCsv: (rows: RiwayatRow[]) => void;
  onXlsx: (rows: RiwayatRow[]) => void;
  onReport: () => void;
}

const none: RiwayatRow[] = [];

/** The log of this computer: search, filters, the list, the weeks behind the popup's map, and the files. */
export function Riwayat(props: RiwayatProps) {
  const { rows, isWhole, totals, today, zone, hidesTexts, language, onHide } = props;
  const [filter, setFilter] = useState(noFilter);
  const [open, setOpen] = useState<RiwayatRow | null>(null);
  const all = rows ?? none;
  const index = useMemo(() => indexRows(all), [all]);
  const found = useMemo(() => findRows(index, filter), [index, filter]);
  const months = useMemo(() => monthsOf(all), [all]);
  const alikes = useMemo(() => lookAlikesOf(all), [all]);
  const map = useMemo(() => {
    const own = countDays(all.filter(({ kind }) => kind === 'post').map(({ day }) => ({ day, n: 1 })));
    return heatMapOf(mergeDays(own, totals), today);
  }, [all, totals, today]);
  const posts = found.filter(({ kind }) => kind === 'post').length;
  const isEmpty = isWhole && all.length === 0;
  const hasRows = all.length > 0;
  return (
    <>
      <div className="title">
        <div>
          <h1>{say(riwayatWords.title, language)}</h1>
          {hasRows && (
            <p className="muted" role="status">
              {isWhole && say(countWords(posts, found.length - posts), language)}
            </p>
          )}
        </div>
        {hasRows && (
          <div className="row">
            <FileButton {...{ language, words: fileWords.csv, isWhole }} onPress={() => props.onCsv(found)} />
            <FileButton {...{ language, words: fileWords.xlsx, isWhole }} onPress={() => props.onXlsx(found)} />
            <button type="button" className="button button-primary" disabled={!isWhole} onClick={props.onReport}>
              <Printer className="icon" aria-hidden="true" />
              {say(fileWords.report, language)}
            </button>
          </div>
        )}
      </div>
      <p className="local">
        <ShieldCheck className="icon" aria-hidden="true" />
        <span>
          <b>{say(riwayatWords.privacy, language)}</b> {say(riwayatWords.privacyMore, language)}{' '}
          <a className="local-link" href="/dikirim.html">
            {say(riwayatWords.seeSent, language)}
          </a>
        </span>
      </p>
      {rows === undefined && <Skeleton language={language} />}
      {rows === null && <ClosedNote language={language} />}
      {isEmpty && <EmptyNote language={language} />}
      {hasRows && (
        <>
          <FilterBar {...{ filter, months, language }} onFilter={setFilter} />
          <label className="choice">
            <input type="checkbox" checked={hidesTexts} onChange={({ target }) => onHide(target.checked)} />
            {say(filterWords.hide, language)}
          </label>
          {found.length > 0 ? (
            <PostTable rows={found} {...{ alikes, zone, hidesTexts, language }} onOpen={setOpen} />
          ) : (
            <section className="card note">
              <h2>{say(riwayatWords.noneTitle, language)}</h2>
              <button type="button" className="button" onClick={() => setFilter(noFilter)}>
                {say(riwayatWords.clear, language)}
              </button>
            </section>
          )}
          <WeekTable map={map} language={language} />
        </>
      )}
      {rows !== null && <BackupCard {...props} />}
      {open && (
        <PostDialog
          row={open}
          {...{ zone, today, hidesTexts, language }}
          onCorrect={props.onCorrect}
          onRemove={props.onRemove}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

interface FileButtonProps {
  words: typeof fileWords.csv;
  /** Before the whole log is read a file would lack rows. */
  isWhole: boolean;
  language: Language;
  onPress: () => void;
}

const FileButton = ({ words, isWhole, language, onPress }: FileButtonProps) => (
  <button type="button" className="button" disabled={!isWhole} onClick={onPress}>
    <Download className="icon" aria-hidden="true" />
    {say(words, language)}
  </button>
);
