import { ArrowLeft, Copy, Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type Day, dayOf } from '@/lib/calendar/day';
import type { Measure } from '@/lib/streak/week';
import { filterWords, reportWords } from '@/lib/words/riwayat';
import { type Language, say } from '@/lib/words/words';
import { monthYearWords } from './day-words';
import { monthsOf } from './filter';
import { Paper, type Signer } from './paper';
import { recapOf } from './recap-of';
import { type PaperUnit, recapText } from './recap-text';
import type { RiwayatRow } from './riwayat-row';

export interface ReportProps extends PaperUnit {
  city: string;
  signer: Signer | null;
  /** The whole log, newest first. */
  rows: readonly RiwayatRow[];
  /** Milliseconds UTC. */
  now: number;
  /** What else weeks are measured by. */
  measure: Measure;
  hidesTexts: boolean;
  language: Language;
  onBack: () => void;
  onPrint: () => void;
  onCopy: (text: string) => void;
}

/** "Laporan bulanan": the paper of one month, and its recap for WhatsApp. Both have their numbers from one place. */
export function Report(props: ReportProps) {
  const { rows, now, zone, target, measure, language } = props;
  const today: Day = dayOf(now, zone);
  const months = useMemo(() => [...new Set([today.slice(0, 7), ...monthsOf(rows)])].sort().reverse(), [rows, today]);
  const [month, setMonth] = useState(today.slice(0, 7));
  const recap = useMemo(() => recapOf(rows, month, today, target, measure), [rows, month, today, target, measure]);
  return (
    <>
      <div className="report-bar">
        <button type="button" className="button button-quiet" onClick={props.onBack}>
          <ArrowLeft className="icon" aria-hidden="true" />
          {say(reportWords.back, language)}
        </button>
        <label className="field">
          {say(filterWords.month, language)}
          <select className="input" value={month} onChange={({ target: { value } }) => setMonth(value)}>
            {months
              .filter((one) => one <= today)
              .map((one) => (
                <option key={one} value={one}>
                  {say(monthYearWords(one), language)}
                </option>
              ))}
          </select>
        </label>
        <button type="button" className="button" onClick={() => props.onCopy(recapText(recap, props, now))}>
          <Copy className="icon" aria-hidden="true" />
          {say(reportWords.copy, language)}
        </button>
        <button type="button" className="button button-primary" onClick={props.onPrint}>
          <Printer className="icon" aria-hidden="true" />
          {say(reportWords.print, language)}
        </button>
      </div>
      <Paper {...props} recap={recap} month={month} />
    </>
  );
}
