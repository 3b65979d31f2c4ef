import { PageBar } from '@/components/parts/page-bar';
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
  <>
    <PageBar unit={props.unit} page="options" language={props.language} content="isi" />
    <main className="options" id="isi">
      <h1>{say(optionsWords.title, props.language)}</h1>
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
  </>
);
