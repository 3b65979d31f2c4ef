import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Edit } from '@/lib/draft/edit';
import type { OpenDraft, Written } from '@/lib/messages/messages';
import { sendToTab } from '@/lib/messages/send';

/** The tab under the popup. Opened as a page, the popup is told by its address whose drafts to show: `popup.html?tab=7`. */
async function tabUnder(): Promise<number | undefined> {
  const told = new URLSearchParams(location.search).get('tab');
  if (told) return Number(told);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

async function ask(): Promise<OpenDraft[] | null> {
  try {
    const tab = await tabUnder();
    return tab === undefined ? null : ((await sendToTab(tab, 'drafts', null)) ?? null);
  } catch {
    // A tab of another site: nothing of ours runs there.
    return null;
  }
}

/** The open drafts of the tab under the popup, null where the site is none of ours; and how to write into one. */
export function useDrafts() {
  const [drafts, setDrafts] = useState<OpenDraft[] | null>(null);
  useEffect(() => void ask().then(setDrafts), []);
  const apply = useCallback(async (box: number, edits: Edit[], madeFor: string): Promise<Written> => {
    const tab = await tabUnder();
    const written = tab === undefined ? 'closed' : await sendToTab(tab, 'apply', { box, edits, madeFor });
    setDrafts(await ask());
    return written;
  }, []);
  return { drafts, apply };
}
