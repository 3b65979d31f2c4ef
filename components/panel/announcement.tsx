import { useEffect, useState } from 'react';
import { useSay } from '@/components/parts/say-context';
import { unsurNames } from '@/lib/words/names';
import { missingNames, panelWords } from '@/lib/words/panel';
import { missingOf, type PanelView } from './panel-view';

/** Milliseconds without a change before a screen reader hears of it: never at every letter. */
const pause = 2_000;

/** Tells a screen reader, politely and seldom, when what is missing or what to hold has changed. */
export function Announcement({ view }: { view: PanelView }) {
  const speak = useSay();
  const names = missingOf(view.result).map((unsur) => speak(unsurNames[unsur]));
  const holds = view.findings.some(({ level }) => level === 'tahan');
  const words = [holds && speak(panelWords.hold), names.length > 0 && speak(missingNames(names.join(', ')))];
  const now = view.text.trim() === '' ? '' : words.filter(Boolean).join('. ') || speak(panelWords.complete);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(now), pause);
    return () => clearTimeout(timer);
  }, [now]);
  return (
    <p className="vh" role="status">
      {said}
    </p>
  );
}
