import { type FormEvent, type ReactNode, useState } from 'react';
import { unitKindList } from '@/lib/draft/unit';
import { profileWords, unitKindNames } from '@/lib/words/unit';
import { type Language, say } from '@/lib/words/words';
import { RegionChooser, type RegionLists } from './region-chooser';
import { SelectField } from './select-field';
import { TextField } from './text-field';
import { headPositionOf, type UnitProfile, unitNameOf } from './unit-profile';

export interface ProfileFormProps {
  profile: UnitProfile;
  lists: RegionLists;
  language: Language;
  onProfile: (profile: UnitProfile) => Promise<void>;
  /** The button that saves, and what stands beside it. */
  children: ReactNode;
}

/** The unit in a few questions; none must be answered. What kind and region tell already is filled in, unless it was typed. */
export function ProfileForm({ profile, lists, language, onProfile, children }: ProfileFormProps) {
  const [typed, setTyped] = useState(profile);
  const change = (change: Partial<UnitProfile>) => setTyped((before) => ({ ...before, ...change }));
  const tell = (told: Partial<UnitProfile>) =>
    setTyped((before) => {
      const after = { ...before, ...told };
      const isOurs = (text: string, ours: string) => text === '' || text === ours;
      return {
        ...after,
        unit: isOurs(before.unit, unitNameOf(before)) ? unitNameOf(after) : before.unit,
        headPosition: isOurs(before.headPosition, headPositionOf(before)) ? headPositionOf(after) : before.headPosition,
      };
    });
  const save = (event: FormEvent) => {
    event.preventDefault();
    void onProfile(typed);
  };
  return (
    <form onSubmit={save} noValidate>
      <SelectField
        label={say(profileWords.kind, language)}
        value={typed.kind}
        choices={[
          { value: '', label: say(profileWords.open, language) },
          ...unitKindList.map((kind) => ({ value: kind, label: say(unitKindNames[kind], language) })),
        ]}
        onValue={(kind) => tell({ kind })}
      />
      <RegionChooser region={profile.place?.region} {...{ lists, language }} onPlace={(place) => tell({ place })} />
      <TextField label={say(profileWords.unit, language)} value={typed.unit} onValue={(unit) => change({ unit })} />
      <div className="fields">
        <TextField
          label={say(profileWords.headName, language)}
          value={typed.headName}
          onValue={(headName) => change({ headName })}
        />
        <TextField
          label={say(profileWords.headPosition, language)}
          value={typed.headPosition}
          onValue={(headPosition) => change({ headPosition })}
        />
      </div>
      <TextField
        label={say(profileWords.phones, language)}
        hint={say(profileWords.phonesHint, language)}
        value={typed.phones}
        onValue={(phones) => change({ phones })}
      />
      <div className="row actions">{children}</div>
    </form>
  );
}
