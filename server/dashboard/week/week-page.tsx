import type { Dispute } from '../../store/disputes';
import { sayInstant } from '../say';
import { Answer } from './answer';
import type { Choice } from './choice';
import { ClockLine } from './clock-line';
import { DisputeLine } from './dispute-line';
import { KecamatanBoard } from './kecamatan-board';
import type { PageFacts } from './page-facts';
import { ShapeDrawings } from './row-shape';
import { Tiles } from './tiles';
import { UnitList } from './unit-list';
import { WeekBars } from './week-bars';
import type { WeekView } from './week-view';

interface WeekPageProps {
  view: WeekView;
  facts: PageFacts;
  choice: Choice;
  /** Disputes that nobody answered yet. */
  waiting: readonly Dispute[];
  /** Whether units can be added by the one who looks. */
  mayAdd: boolean;
}

function NoUnits({ mayAdd }: { mayAdd: boolean }) {
  return (
    <div className="card narrow-text">
      <h1>Belum ada unit</h1>
      {mayAdd ? (
        <p>
          Setelah unit ditambahkan, unggahannya dihitung di sini. <a href="/unit/tambah">Tambah unit</a>
        </p>
      ) : (
        <p>Setelah admin Diskominfo menambahkan unit, unggahannya dihitung di sini.</p>
      )}
    </div>
  );
}

/** One week of all units, without any script. */
export function WeekPage({ view, facts, choice, waiting, mayAdd }: WeekPageProps) {
  if (view.rows.length === 0) return <NoUnits mayAdd={mayAdd} />;
  return (
    <>
      <ShapeDrawings />
      <Answer view={view} facts={facts} choice={choice} />
      <Tiles view={view} choice={choice} />
      <DisputeLine view={view} waiting={waiting} />
      <ClockLine view={view} choice={choice} />
      <div className="columns">
        <KecamatanBoard view={view} choice={choice} />
        <WeekBars view={view} />
      </div>
      <UnitList view={view} choice={choice} />
      <footer className="small muted">
        <span>
          Angka dicatat oleh unit lewat Siap Siar dan dapat disanggah. Yang dihitung unggahan unit, bukan orang;
          beberapa unggahan pada satu hari dihitung satu hari.
        </span>
        <span>{`Diperbarui ${sayInstant(facts.at, facts.zone)}`}</span>
      </footer>
    </>
  );
}
