import { useState } from 'react';
import { profileWords } from '@/lib/words/unit';
import { say } from '@/lib/words/words';
import { ProfileForm, type ProfileFormProps } from './profile-form';
import type { UnitProfile } from './unit-profile';

export type ProfileCardProps = Omit<ProfileFormProps, 'children'>;

const saying = { idle: null, saved: profileWords.saved, unsaved: profileWords.unsaved };

/** The unit as the check knows it; told here, it stands above what the Diskominfo supplies. */
export function ProfileCard({ onProfile, ...props }: ProfileCardProps) {
  const [state, setState] = useState<keyof typeof saying>('idle');
  const save = async (profile: UnitProfile) => {
    setState('idle');
    await onProfile(profile).then(
      () => setState('saved'),
      () => setState('unsaved'),
    );
  };
  const said = saying[state];
  return (
    <section className="card" aria-labelledby="profile-title">
      <h2 id="profile-title">{say(profileWords.title, props.language)}</h2>
      <p>{say(profileWords.lead, props.language)}</p>
      <ProfileForm {...props} onProfile={save}>
        <button type="submit" className="button">
          {say(profileWords.save, props.language)}
        </button>
        <span role="status">{said ? say(said, props.language) : ''}</span>
      </ProfileForm>
      <p className="small muted">{say(profileWords.source, props.language)}</p>
    </section>
  );
}
