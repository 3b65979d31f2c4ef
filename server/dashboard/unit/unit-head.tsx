import { StatusShape, statusWords } from '@/components/parts/status-shape';
import { addDays, weekOf } from '@/lib/calendar/day';
import type { Week } from '@/lib/streak/week';
import { surfaceNames } from '@/lib/words/names';
import { sayWeekdayShort, sayWeekShort } from '../say';
import { sayMeasure } from '../week/say-measure';
import type { UnitFacts } from './read-unit';

function Standing({ week, status }: UnitFacts) {
  // Nothing was asked of the unit: what it did all the same is said, what it did not is not held against it.
  const isShown = !week.rehat || status === 'aktif' || status === 'putus';
  return (
    <p className="standing">
      {isShown && (
        <span className="status">
          <StatusShape status={status} size={22} />
          {statusWords[status]}
        </span>
      )}
      {week.rehat && <span className="demo">{`Dikecualikan${week.rehat.name ? `: ${week.rehat.name}` : ''}`}</span>}
    </p>
  );
}

function sayMeasured({ days, target, rehat }: Week): string {
  if (rehat) return 'hari unggah, tidak dinilai';
  return days > target ? `hari unggah, ukuran ${target}` : `dari ${target} hari unggah`;
}

function Tiles({ weeks, week, span, mix, last }: UnitFacts) {
  const { monday } = week;
  const isRunning = monday === weekOf(weeks.today);
  const platforms = last?.mix.platforms.map(({ platform }) => surfaceNames[platform].id).join(', ');
  return (
    <dl className="facts">
      <div className="card">
        <dt>{isRunning ? 'Minggu ini' : `Minggu ${sayWeekShort(monday, addDays(monday, 6))}`}</dt>
        <dd>
          {week.days} <small>{sayMeasured(week)}</small>
        </dd>
      </div>
      <div className="card">
        <dt>Berturut-turut</dt>
        <dd>
          {weeks.streak.weeks} <small>minggu</small>
        </dd>
      </div>
      <div className="card">
        <dt>Unggahan terakhir</dt>
        <dd>{last ? [sayWeekdayShort(last.day), ' ', <small key="platform">{platforms}</small>] : '–'}</dd>
      </div>
      <div className="card">
        <dt>{`Dicatat manual, ${span.kind === 'semua' ? '26 minggu' : span.name}`}</dt>
        <dd>
          {mix.sources.entered} <small>{`dari ${mix.posts}`}</small>
        </dd>
      </div>
    </dl>
  );
}

/** Whose page it is, how the unit stands, and the four numbers that are asked for most. */
export function UnitHead({ facts }: { facts: UnitFacts }) {
  const { unit, weeks, isDemo } = facts;
  return (
    <>
      <p>
        <a href="/unit">Semua unit</a>
      </p>
      <div className="page-head">
        <div>
          <h1>{unit.name}</h1>
          <p className="muted">
            {unit.kecamatan && `Kecamatan ${unit.kecamatan}. `}
            {'Ukuran: '}
            <b>{sayMeasure(weeks.streak.target)}</b>. {isDemo && <span className="demo">Data contoh</span>}
          </p>
        </div>
        <div className="row">
          <Standing {...facts} />
          {/* The browser opens what is folded around the place that an address names. */}
          <a className="button button-primary" href="#teks-rekap">
            Salin rekap unit
          </a>
        </div>
      </div>
      <Tiles {...facts} />
    </>
  );
}
