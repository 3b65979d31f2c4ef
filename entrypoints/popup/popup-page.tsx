import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import type { OwnPage } from '@/components/popup/actions';
import { ClosedPopup } from '@/components/popup/closed-popup';
import { DraftList } from '@/components/popup/draft-list';
import { Popup } from '@/components/popup/popup';
import { popupViewOf } from '@/components/popup/popup-view';
import { database } from '@/lib/log/database';
import { enter, takeBack } from '@/lib/log/enter';
import { sendReport } from '@/lib/sync/send-report';
import { answerQuestion } from './answer-question';
import { useDraftViews } from './use-draft-views';
import { useRows } from './use-rows';
import { useSettings } from './use-settings';

const openOptions = () => void browser.runtime.openOptionsPage().then(() => window.close());
const openPage = (page: OwnPage) =>
  void browser.tabs.create({ url: `${browser.runtime.getURL('/')}${page}.html` }).then(() => window.close());
const sendNow = () => void sendReport({ isAsked: true });

/** Joins the log and the settings to the popup, and sends what is due: a person is looking. */
export function PopupPage() {
  const settings = useSettings();
  const rows = useRows(settings?.agency);
  const { drafts, apply } = useDraftViews(settings);
  useEffect(sendNow, []);
  if (!settings || rows === undefined) return null;
  const { language, agency } = settings;
  if (rows === null) return <ClosedPopup language={language} />;
  const view = popupViewOf(rows, agency, Date.now());
  return (
    <Popup
      {...{ view, language }}
      onAnswer={(id, told) => answerQuestion(rows.questions, id, told)}
      onEnter={(id, entry) => enter({ id, ...entry }, agency.zone, database).then(sendNow)}
      onTakeBack={(id) => takeBack(id, database).then(sendNow)}
      onOptions={openOptions}
      onOpen={openPage}
      drafts={drafts && <DraftList {...{ drafts, language }} onApply={apply} />}
    />
  );
}
