import { useLayoutEffect, useRef, useState } from 'react';
import type { Day } from '@/lib/calendar/day';
import { filterWords, listWords } from '@/lib/words/riwayat';
import { say } from '@/lib/words/words';
import { PostRow, type PostRowProps } from './post-row';
import type { RiwayatRow } from './riwayat-row';

/** Rows on one page: the rest of 20,000 stays out of the document. */
const pageSize = 50;

type PostTableProps = Omit<PostRowProps, 'row' | 'alike'> & {
  /** Newest first. */
  rows: readonly RiwayatRow[];
  alikes: ReadonlyMap<string, Day>;
};

/** The list, a page at a time. A search that leaves fewer rows shows its first page. */
export function PostTable({ rows, alikes, ...rest }: PostTableProps) {
  const { language } = rest;
  const [page, setPage] = useState(0);
  const region = useRef<HTMLElement>(null);
  const hasTurned = useRef(false);
  const pages = Math.max(1, Math.ceil(rows.length / pageSize));
  const shown = Math.min(page, pages - 1);
  // The new page is read from its top, wherever the button stood.
  useLayoutEffect(() => {
    if (!hasTurned.current) return;
    hasTurned.current = false;
    region.current?.focus({ preventScroll: true });
    region.current?.scrollIntoView({ block: 'start' });
  });
  const turn = (by: number) => {
    hasTurned.current = true;
    setPage(shown + by);
  };
  const caption = say(listWords.caption, language);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable with the keys that scroll it */}
      <section className="table-frame" tabIndex={0} aria-label={caption} ref={region}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(listWords.day, language)}</th>
              <th scope="col">{say(filterWords.platform, language)}</th>
              <th scope="col">{say(filterWords.jenis, language)}</th>
              <th scope="col">{say(listWords.text, language)}</th>
              <th scope="col">{say(filterWords.source, language)}</th>
              <th scope="col">
                <span className="visually-hidden">{say(listWords.action, language)}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(shown * pageSize, (shown + 1) * pageSize).map((row) => (
              <PostRow key={row.id} row={row} alike={alikes.get(row.id)} {...rest} />
            ))}
          </tbody>
        </table>
      </section>
      {pages > 1 && (
        <nav className="row pager" aria-label={caption}>
          <button type="button" className="button" disabled={shown === 0} onClick={() => turn(-1)}>
            {say(listWords.previous, language)}
          </button>
          <p>{say(listWords.pageOf(shown + 1, pages), language)}</p>
          <button type="button" className="button" disabled={shown === pages - 1} onClick={() => turn(1)}>
            {say(listWords.next, language)}
          </button>
        </nav>
      )}
    </>
  );
}
