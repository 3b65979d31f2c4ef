import type { PanelView } from '@/components/panel/panel-view';
import { dayOf } from '@/lib/calendar/day';
import type { Composer } from '@/lib/composers/composer';
import { suggestHashtags } from '@/lib/hashtags/suggest-hashtags';
import { placeCandidates } from '@/lib/rules/unsur/place-candidates';
import type { Settings } from '@/lib/settings/settings';
import { surfaceNames } from '@/lib/words/names';
import { say } from '@/lib/words/words';
import { type Choices, hushKeyOf } from './choices';
import type { Checked } from './use-check';

/** Everything that chip and panel show. */
export function viewOf(
  composer: Composer,
  { draft, result }: Checked,
  { agency, language }: Settings,
  choices: Choices,
  asksAccount: boolean,
): PanelView {
  const { text, writtenAt } = draft;
  const today = dayOf(writtenAt, agency.zone);
  const site = say(surfaceNames[composer.site.surface], language);
  return {
    platforms: composer.site.platformsOf(composer.frame),
    where: [site, agency.unit].filter(Boolean).join(' · '),
    text,
    agency,
    today,
    result,
    findings: result.findings.filter((finding) => !choices.hushed.includes(hushKeyOf(finding, text))),
    settled: choices.settled,
    suggestions: suggestHashtags(text, agency, today),
    asksAccount,
    placeChoices: choices.asksPlace ? placeCandidates(result.reading) : [],
    refused: choices.refused,
  };
}
