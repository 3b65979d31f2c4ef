import { OutcomeCard } from '@/components/panel/outcome-card';
import { LanguageContext } from '@/components/parts/say-context';
import { dayOf } from '@/lib/calendar/day';
import type { Submission } from '@/lib/draft/submission';
import { deliver } from '@/lib/messages/deliver';
import type { Settings } from '@/lib/settings/settings';
import { openRoot } from './open-root';

export type About = 'recorded' | 'unsure' | 'account' | 'updated';

/** Milliseconds that "Tercatat" stays; a question stays until it is answered. */
const stay = 12_000;
/** Room for the card at the lower right corner, CSS pixels. */
const size = { width: 376, height: 260 };

let current: AbortController | null = null;

/** Shows what came of a post, at the corner of the page since the dialog may be gone. One card at a time. */
export function showCard(about: About, submission: Submission, settings: Settings, page: AbortSignal): void {
  current?.abort();
  current = new AbortController();
  const end = current;
  const signal = AbortSignal.any([page, end.signal]);
  const { host, root } = openRoot(document.body, 'kartu', signal);
  host.place({ left: innerWidth - size.width, top: innerHeight - size.height, maxHeight: size.height });
  const at = submission.settledAt ?? submission.armedAt;

  const answer = async (isYes: boolean) => {
    end.abort();
    const { surface, account, id } = submission;
    const outcome = await (about === 'account'
      ? deliver('answered', { about: 'account', surface, account, isOfficial: isYes })
      : deliver('answered', { about: 'submission', id, isPublished: isYes }));
    if (outcome === 'logged') showCard('recorded', submission, settings, page);
    // It is out, but nobody has told yet whose account this is.
    if (outcome === 'held' && about === 'unsure') showCard('account', submission, settings, page);
  };
  root.render(
    <LanguageContext value={settings.language}>
      <OutcomeCard
        about={about}
        surface={submission.surface}
        at={at}
        day={dayOf(at, settings.agency.zone)}
        zone={settings.agency.zone}
        answer={(isYes) => void answer(isYes)}
        close={() => end.abort()}
      />
    </LanguageContext>,
  );
  if (about === 'recorded') setTimeout(() => end.abort(), stay);
}
