import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import { ClosedPopup } from '@/components/popup/closed-popup';
import { DraftList } from '@/components/popup/draft-list';
import { Popup } from '@/components/popup/popup';
import { popupViewOf } from '@/components/popup/popup-view';
import { send } from '@/lib/messages/send';
import { sendReport } from '@/lib/sync/send-report';
import { readRows } from './read-rows';
import { useDraftViews } from './use-draft-views';
import { useSettings } from './use-settings';

const answer = async (id: string, isPublished: boolean) => {
  await send('answered', { about: 'submission', id, isPublished });
};
const openOptions = () => void browser.runtime.openOptionsPage().then(() => window.close());

/** Joins the log and the settings to the popup, and sends what is due: a person is looking. */
export function PopupPage() {
  const settings = useSettings();
  const rows = useLiveQuery(readRows);
  const { drafts, apply } = useDraftViews(settings);
  useEffect(() => void sendReport({ isAsked: true }), []);
  if (!settings || rows === undefined) return null;
  const { language, agency } = settings;
  if (rows === null) return <ClosedPopup language={language} />;
  const view = popupViewOf(rows, agency, Date.now());
  return (
    <Popup
      {...{ view, language }}
      onAnswer={answer}
      onOptions={openOptions}
      drafts={drafts && <DraftList {...{ drafts, language }} onApply={apply} />}
    />
  );
}
