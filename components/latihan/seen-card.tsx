import { Check } from 'lucide-react';
import { useSay } from '@/components/parts/say-context';
import type { PlatformId } from '@/lib/draft/platform';
import type { Seen } from '@/lib/latihan/seen-on';
import { latihanWords } from '@/lib/words/latihan';
import { surfaceNames } from '@/lib/words/names';

/** One text often goes to all of them. */
const networks: PlatformId[] = ['facebook', 'instagram', 'x'];

interface SeenCardProps {
  platform: PlatformId;
  choose: (platform: PlatformId) => void;
  seen: Seen;
}

/** What a reader of the network sees at once, and what only after a press. */
export function SeenCard({ platform, choose, seen: { shown, rest, cut } }: SeenCardProps) {
  const speak = useSay();
  return (
    <section className="card" aria-labelledby="terlihat">
      <h2 id="terlihat">{speak(latihanWords.seen)}</h2>
      <p className="small muted">{speak(latihanWords.seenHint)}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend of its own beside the heading */}
      <div className="row" role="group" aria-label={speak(latihanWords.network)}>
        {networks.map((one) => (
          <button key={one} type="button" className="chip" aria-pressed={one === platform} onClick={() => choose(one)}>
            {one === platform && <Check className="ic" aria-hidden="true" />}
            {speak(surfaceNames[one])}
          </button>
        ))}
      </div>
      <p className="as-written seen" lang="id">
        {shown}
        {cut === 'folded' && <span className="more">{speak(latihanWords.more)}</span>}
      </p>
      {cut ? (
        <p className="as-written rest" lang="id">
          <b>{speak(cut === 'folded' ? latihanWords.folded : latihanWords.tooLong)}:</b> {rest.trim()}
        </p>
      ) : (
        shown !== '' && <p className="small muted">{speak(latihanWords.all)}</p>
      )}
    </section>
  );
}
