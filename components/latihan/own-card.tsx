import type { RefObject } from 'react';
import { useSay } from '@/components/parts/say-context';
import { latihanWords } from '@/lib/words/latihan';

/** What the desk is for when no exercise is chosen. */
export function OwnCard({ heading }: { heading: RefObject<HTMLHeadingElement | null> }) {
  const speak = useSay();
  return (
    <section className="card" aria-labelledby="soal">
      <h2 id="soal" ref={heading} tabIndex={-1}>
        {speak(latihanWords.own)}
      </h2>
      <p>{speak(latihanWords.ownTask)}</p>
    </section>
  );
}
