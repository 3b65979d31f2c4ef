import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import type { OwnPage } from '@/components/popup/actions';
import { ClosedPopup } from '@/components/popup/closed-popup';
import { DraftList } from '@/components/popup/draft-list';
import { IdeaCard } from '@/components/popup/idea-card';
import { PhoneCard } from '@/components/popup/phone-card';
import { Popup } from '@/components/popup/popup';
import { popupViewOf } from '@/components/popup/popup-view';
import { ideasOf } from '@/lib/ideas/ideas-of';
import { database } from '@/lib/log/database';
import { enter, takeBack } from '@/lib/log/enter';
import { changeSettings } from '@/lib/settings/store';
import { askPhoneLink } from '@/lib/sync/ask-phone-link';
import { sendReport } from '@/lib/sync/send-report';
import { answerQuestion } from './answer-question';
import { useDraftViews } from './use-draft-views';
import { useRows } from './use-rows';
import { useSettings } from './use-settings';

const openOptions = () => void browser.runtime.openOptionsPage().then(() => window.close());
const openPage = (page: OwnPage) =>
  void browser.tabs.create({ url: `${browser.runtime.getURL('/')}${page}.html` }).then(() => window.close());
const hideIdeas = () => void changeSettings(() => ({ showsIdeas: false }));
const sendNow = () => void sendReport({ isAsked: true });

/** Joins the log and the settings to the popup, and sends what is due: a person is looking. */
export function PopupPage() {
  const settings = useSettings();
  const rows = useRows(settings?.agency);
  const { drafts, apply } = useDraftViews(settings);
  useEffect(sendNow, []);
  if (!settings || rows === undefined) return null;
  const { language, agency, pack, showsIdeas } = settings;
  if (rows === null) return <ClosedPopup language={language} />;
  const view = popupViewOf(rows, agency, Date.now());
  const isConnected = view.sync.state !== 'unlinked' && view.sync.state !== 'refused';
  const ideas = showsIdeas ? ideasOf(view.today, agency, rows.cells, pack?.pilar) : [];
  return (
    <Popup
      {...{ view, language }}
      onAnswer={(id, told) => answerQuestion(rows.questions, id, told)}
      onEnter={(id, entry) => enter({ id, ...entry }, agency.zone, database).then(sendNow)}
      onTakeBack={(id) => takeBack(id, database).then(sendNow)}
      onOptions={openOptions}
      onOpen={openPage}
      phone={isConnected && <PhoneCard language={language} onAsk={() => askPhoneLink()} />}
      idea={<IdeaCard {...{ ideas, language }} onOff={hideIdeas} />}
      drafts={drafts && <DraftList {...{ drafts, language }} onApply={apply} />}
    />
  );
}
