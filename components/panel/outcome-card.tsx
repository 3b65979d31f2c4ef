import { CircleCheck, CircleHelp } from 'lucide-react';
import { useSay } from '@/components/parts/say-context';
import { sayClock } from '@/lib/calendar/say-clock';
import { sayNewsDay } from '@/lib/calendar/say-day';
import type { Surface } from '@/lib/draft/platform';
import { surfaceNames } from '@/lib/words/names';
import { panelWords, recordedWhat, unsureWhat } from '@/lib/words/panel';

interface OutcomeCardProps {
  /** recorded: it is in the log · unsure: asked once · account: asked before the first record · updated: reload. */
  about: 'recorded' | 'unsure' | 'account' | 'updated';
  surface: Surface;
  at: number;
  day: string;
  zone: string;
  answer: (isYes: boolean) => void;
  close: () => void;
}

/** What came of a post, at the corner of the page. It asks at most one thing and can always be closed. */
export function OutcomeCard({ about, surface, at, day, zone, answer, close }: OutcomeCardProps) {
  const speak = useSay();
  const site = speak(surfaceNames[surface]);
  const clock = sayClock(at, zone);
  const texts = {
    recorded: { title: panelWords.recorded, text: recordedWhat(site, sayNewsDay(day), clock), yes: null, no: null },
    unsure: {
      title: panelWords.published,
      text: unsureWhat(site, clock),
      yes: panelWords.isPublished,
      no: panelWords.isNotPublished,
    },
    account: {
      title: panelWords.accountQuestion,
      text: panelWords.accountHint,
      yes: panelWords.isOfficial,
      no: panelWords.isPrivate,
    },
    updated: { title: panelWords.checkDraft, text: panelWords.updated, yes: null, no: null },
  };
  const { title, text, yes, no } = texts[about];
  const Shape = about === 'recorded' ? CircleCheck : CircleHelp;
  return (
    <aside className="kartu" aria-label={speak(panelWords.panelName)}>
      <div role="status">
        <h2 className={about === 'recorded' ? 'word word--ada' : 'word'}>
          <Shape className="ic" aria-hidden="true" />
          {speak(title)}
        </h2>
        <p>{speak(text)}</p>
      </div>
      <div className="aksi">
        {yes && no && (
          <>
            <button type="button" className="btn btn--primary" onClick={() => answer(true)}>
              {speak(yes)}
            </button>
            <button type="button" className="btn" onClick={() => answer(false)}>
              {speak(no)}
            </button>
          </>
        )}
        {!yes && (
          <button type="button" className="btn btn--quiet" onClick={close}>
            {speak(panelWords.close)}
          </button>
        )}
      </div>
      {about === 'unsure' && <p className="kecil">{speak(panelWords.publishedHint)}</p>}
    </aside>
  );
}
