import { longDayWords } from '@/components/parts/date-words';
import type { PageFacts } from '../week/page-facts';

/** Where the head of the office signs; the name is written by hand. */
export function Signature({ facts }: { facts: PageFacts }) {
  const place = facts.region.replace(/^(Kota|Kabupaten) /, '');
  return (
    <div className="signature">
      <p>{`${place}, ${longDayWords(facts.today).id}`}</p>
      <p>Kepala Dinas Komunikasi dan Informatika</p>
      <p className="name">NIP</p>
    </div>
  );
}
