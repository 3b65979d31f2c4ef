import { sayInstant } from '../say';
import { Answer } from './answer';
import { KecamatanBoard } from './kecamatan-board';
import type { PageFacts } from './page-facts';
import { Tiles } from './tiles';
import { UnitTable } from './unit-table';
import { WeekBars } from './week-bars';
import type { WeekView } from './week-view';

/** One week of all units. It holds nothing to type into and no script. */
export function WeekPage({ view, facts }: { view: WeekView; facts: PageFacts }) {
  return (
    <>
      <Answer view={view} facts={facts} />
      <Tiles view={view} />
      <div className="columns">
        <KecamatanBoard view={view} />
        <WeekBars view={view} />
      </div>
      <UnitTable view={view} />
      <footer className="small muted">
        <span>Angka dicatat oleh unit lewat Siap Siar. Yang dihitung unggahan unit, bukan orang.</span>
        <span>{`Diperbarui ${sayInstant(facts.today, facts.at, facts.zone)}`}</span>
      </footer>
    </>
  );
}
