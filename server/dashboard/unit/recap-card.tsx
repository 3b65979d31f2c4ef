import { RecapBox } from '../reports/recap-box';
import type { UnitFacts } from './read-unit';
import { recapText } from './recap-text';

/** The recap of the unit, folded up until it is asked for. */
export function RecapCard({ facts }: { facts: UnitFacts }) {
  return (
    <details className="card unit-recap" id="rekap">
      <summary>Teks rekap unit</summary>
      <RecapBox text={recapText(facts)} spareRows={1} />
    </details>
  );
}
