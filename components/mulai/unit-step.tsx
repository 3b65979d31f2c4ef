import { useState } from 'react';
import { ProfileForm, type ProfileFormProps } from '@/components/options/profile-form';
import type { UnitProfile } from '@/components/options/unit-profile';
import { zoneNames } from '@/lib/calendar/say-clock';
import type { Zone } from '@/lib/draft/agency';
import { atLeast, mulaiWords } from '@/lib/words/mulai';
import { say } from '@/lib/words/words';

export interface UnitStepProps extends Omit<ProfileFormProps, 'children'> {
  /** A code was taken in this run: the unit is the one that the Diskominfo named. */
  isConnected: boolean;
  unit: string;
  city: string;
  zone: Zone;
  /** Posts a week that the Diskominfo asks for. */
  weeklyTarget: number;
  onNext: () => void;
  onBack: () => void;
}

/** With a code: is this the unit? Without: which unit is it, as far as the admin wants to tell. */
export const UnitStep = (props: UnitStepProps) =>
  props.isConnected ? <IsThisUnit {...props} /> : <WhichUnit {...props} />;

function IsThisUnit({ unit, city, zone, weeklyTarget, language, onNext, onBack }: UnitStepProps) {
  const rows = [
    [mulaiWords.unit, unit],
    [mulaiWords.city, city],
    [mulaiWords.zone, zoneNames[zone] ?? ''],
    [mulaiWords.target, say(atLeast(weeklyTarget), language)],
  ] as const;
  return (
    <>
      <h1 tabIndex={-1}>{say(mulaiWords.isThisTitle, language)}</h1>
      <dl className="told">
        {rows
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name.id}>
              <dt>{say(name, language)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <button type="button" className="button button-primary button-wide" onClick={onNext}>
        {say(mulaiWords.yes, language)}
      </button>
      <button type="button" className="button button-quiet button-wide" onClick={onBack}>
        {say(mulaiWords.no, language)}
      </button>
    </>
  );
}

function WhichUnit({ profile, lists, language, onProfile, onNext }: UnitStepProps) {
  const [isUnsaved, setIsUnsaved] = useState(false);
  const save = (told: UnitProfile) => onProfile(told).then(onNext, () => setIsUnsaved(true));
  return (
    <>
      <h1 tabIndex={-1}>{say(mulaiWords.unitTitle, language)}</h1>
      <p className="lead">{say(mulaiWords.unitLead, language)}</p>
      <ProfileForm {...{ profile, lists, language }} onProfile={save}>
        <button type="submit" className="button button-primary button-wide">
          {say(mulaiWords.next, language)}
        </button>
      </ProfileForm>
      <button type="button" className="button button-quiet button-wide" onClick={onNext}>
        {say(mulaiWords.skip, language)}
      </button>
      <p role="status">{isUnsaved ? say(mulaiWords.unsaved, language) : ''}</p>
    </>
  );
}
