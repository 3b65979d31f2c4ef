import { CloudOff } from 'lucide-react';
import { momentWords } from '@/components/parts/date-words';
import { PageBar } from '@/components/parts/page-bar';
import { dayOf } from '@/lib/calendar/day';
import type { Cell } from '@/lib/tally/counted';
import type { TallyReport } from '@/lib/tally/wire';
import { dikirimWords, dueWords, tableWords } from '@/lib/words/dikirim';
import { say } from '@/lib/words/words';
import { AnswerTable, type AnswerTableProps } from './answer-table';
import { CellTable } from './cell-table';
import { NeverSent } from './never-sent';

export interface DikirimProps extends Omit<AnswerTableProps, 'today'> {
  unit: string;
  /** Origin of the tally; null before the first code. */
  server: string | null;
  isRefused: boolean;
  /** The cells of the report, in words. */
  cells: Cell[];
  report: TallyReport;
  /** Milliseconds UTC; null if no sending is planned. */
  dueAt: number | null;
  now: number;
}

/** All that leaves this computer: what goes next, when, and what was answered. */
export function Dikirim(props: DikirimProps) {
  const { unit, server, isRefused, cells, report, dueAt, now, zone, language } = props;
  const today = dayOf(now, zone);
  const isSending = server !== null && !isRefused;
  const due = isSending && dueAt !== null ? dueWords(momentWords(Math.max(dueAt, now), today, zone), server) : null;
  return (
    <>
      <PageBar unit={unit} page="dikirim" language={language} content="isi" />
      <main className="options" id="isi">
        <h1>{say(dikirimWords.title, language)}</h1>
        <section className="card" aria-label={say(tableWords.next, language)}>
          <p>{say(dikirimWords.lead, language)}</p>
          {isSending ? (
            <p>{say(due ?? dikirimWords.notPlanned, language)}</p>
          ) : (
            <p className="word-belum">
              <CloudOff className="icon" aria-hidden="true" />
              {say(isRefused ? dikirimWords.refused : dikirimWords.unlinked, language)}
            </p>
          )}
          {cells.length > 0 ? (
            <CellTable caption={tableWords.next} {...{ cells, language }} />
          ) : (
            <p>{say(dikirimWords.nothing, language)}</p>
          )}
          <details>
            <summary>{say(dikirimWords.json, language)}</summary>
            <p className="hint">{say(dikirimWords.jsonHint, language)}</p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll in their own region, by the keyboard too. */}
            <pre className="json" tabIndex={0}>
              {JSON.stringify(report, null, 2)}
            </pre>
          </details>
          <NeverSent language={language} />
        </section>
        <AnswerTable answers={props.answers} {...{ today, zone, language }} />
      </main>
    </>
  );
}
