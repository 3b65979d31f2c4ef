import { Mark } from '@/components/parts/mark';
import { optionsWords } from '@/lib/words/options';
import { say } from '@/lib/words/words';
import { AccountList, type AccountListProps } from './account-list';
import { ConnectCard, type ConnectCardProps } from './connect-card';
import { DataCard, type DataCardProps } from './data-card';
import { LanguageCard, type LanguageCardProps } from './language-card';
import { LookCard, type LookCardProps } from './look-card';
import { PlaceList, type PlaceListProps } from './place-list';
import { PrivacyCard } from './privacy-card';
import { ProfileCard, type ProfileCardProps } from './profile-card';
import { RemarksCard, type RemarksCardProps } from './remarks-card';
import { RuleList, type RuleListProps } from './rule-list';

export type OptionsProps = ConnectCardProps &
  ProfileCardProps &
  AccountListProps &
  PlaceListProps &
  RemarksCardProps &
  RuleListProps &
  LookCardProps &
  LanguageCardProps &
  DataCardProps;

/** The settings page: one column of cards, the connection first. */
export const Options = (props: OptionsProps) => (
  <div className="options">
    <header className="options-head">
      <Mark size={44} />
      <div>
        <h1>{say(optionsWords.title, props.language)}</h1>
        <p className="small muted">{props.unit ? `Siap Siar, ${props.unit}` : 'Siap Siar'}</p>
      </div>
    </header>
    <main>
      <ConnectCard {...props} />
      <ProfileCard {...props} />
      <AccountList {...props} />
      <PlaceList {...props} />
      <RemarksCard {...props} />
      <RuleList {...props} />
      <LookCard {...props} />
      <LanguageCard {...props} />
      <DataCard {...props} />
      <PrivacyCard {...props} />
    </main>
  </div>
);
