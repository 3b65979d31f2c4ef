import type { PanelView } from '@/components/panel/panel-view';
import { dayOf } from '@/lib/calendar/day';
import type { Composer } from '@/lib/composers/composer';
import type { Agency } from '@/lib/draft/agency';
import type { Habits } from '@/lib/draft/habits';
import { orderPriorities } from '@/lib/hashtags/order-priorities';
import { tagChoices } from '@/lib/hashtags/tag-choices';
import { placeCandidates } from '@/lib/rules/unsur/place-candidates';
import type { Settings } from '@/lib/settings/settings';
import { surfaceNames } from '@/lib/words/names';
import { say } from '@/lib/words/words';
import { type Choices, hushKeyOf } from './choices';
import type { Checked } from './use-check';

/** Everything that chip and panel show of a draft in a site's composer. */
export function viewOf(
  composer: Composer,
  checked: Checked,
  { agency, language }: Settings,
  habits: Habits,
  choices: Choices,
  asksAccount: boolean,
): PanelView {
  const site = say(surfaceNames[composer.site.surface], language);
  const where = [site, agency.unit].filter(Boolean).join(' · ');
  return {
    ...panelViewOf({ platforms: composer.site.platformsOf(composer.frame), where }, checked, agency, habits, choices),
    asksAccount,
  };
}

/** The same for a text wherever it is written. */
export function panelViewOf(
  place: Pick<PanelView, 'platforms' | 'where'>,
  { draft, result }: Checked,
  agency: Agency,
  habits: Habits,
  choices: Choices,
): PanelView {
  const { text, writtenAt, kind } = draft;
  const today = dayOf(writtenAt, agency.zone);
  return {
    ...place,
    text,
    agency,
    today,
    result,
    findings: result.findings.filter((finding) => !choices.hushed.includes(hushKeyOf(finding, text))),
    settled: choices.settled,
    tags: tagChoices(result.reading, agency, habits, today, place.platforms),
    // An answer to somebody serves no plan.
    priorities: kind === 'post' ? orderPriorities(agency.priorities, habits, result.jenis) : [],
    priority: choices.priority,
    asksAccount: false,
    placeChoices: choices.asksPlace ? placeCandidates(result.reading) : [],
    refused: choices.refused,
  };
}
