import { UnitMap } from '../../unit-map';
import type { FormTrouble } from '../form-trouble';
import { OfficialAccounts } from '../units/accounts/official-accounts';
import { AsideCard } from './aside-card';
import { CorrectionCard } from './correction-card';
import { DeviceCard } from './device-card';
import { DisputeCard } from './dispute-card';
import { ExcuseCard } from './excuse-card';
import { LinkCard } from './link-card';
import { DetailCard, MixCard } from './mix-card';
import type { UnitFacts } from './read-unit';
import { RecapCard } from './recap-card';
import { SpanSwitch } from './span-switch';
import { UnitHead } from './unit-head';

interface UnitPageProps {
  facts: UnitFacts;
  /** What was done a moment ago, in one sentence. */
  done: string | null;
  trouble: FormTrouble | null;
}

/** Everything that the Diskominfo knows of one unit, and what an admin may do about it. */
export function UnitPage({ facts, done, trouble }: UnitPageProps) {
  const of = (form: string) => (trouble?.form === form ? trouble : null);
  return (
    <div className="unit">
      <UnitHead facts={facts} />
      {done && (
        <p className="done" role="status">
          {done}
        </p>
      )}
      <SpanSwitch {...facts} />
      <div className="halves">
        <div>
          <UnitMap map={facts.weeks.map} />
          <DetailCard {...facts} />
          <OfficialAccounts
            unitId={facts.id}
            accounts={facts.accounts}
            canChange={facts.isAdmin}
            back={`/unit/${facts.id}`}
          />
          <DeviceCard facts={facts} trouble={of('komputer')} />
          <LinkCard {...facts} />
          <AsideCard {...facts} />
        </div>
        <div>
          <MixCard {...facts} />
          <DisputeCard {...facts} />
          <ExcuseCard {...facts} />
          <CorrectionCard facts={facts} trouble={of('koreksi')} />
          <RecapCard facts={facts} />
        </div>
      </div>
    </div>
  );
}
