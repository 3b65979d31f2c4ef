import { useMemo } from 'react';
import { type DraftView, draftViewOf } from '@/components/popup/draft-view';
import { hushKeyOf } from '@/entrypoints/desk/choices';
import { useHabits } from '@/entrypoints/desk/use-habits';
import { dayOf } from '@/lib/calendar/day';
import { checkerFor } from '@/lib/check/checker-for';
import { defaultSettings, type Settings } from '@/lib/settings/settings';
import { useDrafts } from './use-drafts';

/** The open drafts of the tab, checked here as the panel checks them on the page. */
export function useDraftViews(stored: Settings | null) {
  const { agency, taste } = stored ?? defaultSettings;
  const habits = useHabits();
  const { drafts, apply } = useDrafts();
  const views = useMemo((): DraftView[] | null => {
    if (!drafts) return null;
    const check = checkerFor(agency, taste);
    return drafts.map(({ box, draft, hushed }) => {
      const result = check(draft, []);
      const findings = result.findings.filter((one) => !hushed.includes(hushKeyOf(one, draft.text)));
      const today = dayOf(draft.writtenAt, agency.zone);
      return draftViewOf(box, draft, result, findings, { agency, habits, today });
    });
  }, [drafts, agency, taste, habits]);
  return { drafts: views, apply };
}
