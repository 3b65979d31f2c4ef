import { Mark } from '@/components/parts/mark';
import { optionsWords } from '@/lib/words/options';
import { say } from '@/lib/words/words';
import { AccountList, type AccountListProps } from './account-list';
import { ConnectCard, type ConnectCardProps } from './connect-card';
import { LanguageCard, type LanguageCardProps } from './language-card';
import { PlaceList, type PlaceListProps } from './place-list';
import { PrivacyCard } from './privacy-card';
import { RuleList, type RuleListProps } from './rule-list';

export type OptionsProps = ConnectCardProps & AccountListProps & PlaceListProps & RuleListProps & LanguageCardProps;

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
      <AccountList {...props} />
      <PlaceList {...props} />
      <RuleList {...props} />
      <LanguageCard {...props} />
      <PrivacyCard {...props} />
    </main>
  </div>
);
