import { addDays } from '@/lib/calendar/day';
import { sayInstant, sayWeekShort, sayWholeWeek } from '../say';
import { type Choice, hrefOf } from './choice';
import { oldestWeek } from './chosen-week';
import { Exports } from './exports';
import type { PageFacts } from './page-facts';
import { sayMeasure } from './say-measure';
import type { WeekView } from './week-view';

interface WeekLinkProps {
  label: string;
  /** Left out where there is no such week. */
  href?: string | undefined;
  d: string;
}

function WeekLink({ label, href, d }: WeekLinkProps) {
  const arrow = (
    <svg width="22" height="22" viewBox="0 0 24 24" aria-hidden="true">
      <path d={d} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
  return href ? (
    <a href={href} aria-label={label} title={label}>
      {arrow}
    </a>
  ) : (
    <span className="off">{arrow}</span>
  );
}

interface AnswerProps {
  view: WeekView;
  facts: PageFacts;
  choice: Choice;
}

/** The answer first, as a sentence; the rule and the time stand beside the number. */
export function Answer({ view, facts, choice }: AnswerProps) {
  const { monday, sunday, isRunning, target, rows, counts, unitWord } = view;
  const week = isRunning ? 'minggu ini' : 'pada minggu itu';
  const time = sayInstant(facts.at, facts.zone);
  const excused = counts.dikecualikan > 0 ? ` ${counts.dikecualikan} unit dikecualikan.` : '';
  const other = (days: number) => hrefOf({ ...choice, monday: addDays(monday, days), page: 1 });
  return (
    <div className="answer">
      <div>
        <h1>
          <b>{counts.aktif}</b> <span>{`dari ${rows.length} ${unitWord} aktif ${week}`}</span>
        </h1>
        <p className="muted">
          {`${sayWholeWeek(monday, sunday)}, ${isRunning ? 'sampai' : 'dibuka'} ${time}. Ukuran: `}
          <b>{sayMeasure(target)}</b>.{excused} {facts.isDemo && <span className="demo">Data contoh</span>}
        </p>
      </div>
      <div className="deeds">
        <nav className="weeks" aria-label="Pilih minggu">
          <WeekLink
            label="Minggu sebelumnya"
            href={monday > oldestWeek(facts.today) ? other(-7) : undefined}
            d="m15 18-6-6 6-6"
          />
          <strong>{sayWeekShort(monday, sunday)}</strong>
          <WeekLink label="Minggu berikutnya" href={isRunning ? undefined : other(7)} d="m9 18 6-6-6-6" />
        </nav>
        <Exports monday={choice.monday} />
      </div>
    </div>
  );
}
