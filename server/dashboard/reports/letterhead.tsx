import { Mark } from '@/components/parts/mark';
import type { PageFacts } from '../week/page-facts';

/** The head of a sheet of paper. The town's coat of arms may take the place of our mark. */
export function Letterhead({ facts }: { facts: PageFacts }) {
  return (
    <header className="letterhead">
      <Mark size={44} />
      <p>
        <b>{`PEMERINTAH ${facts.region.toUpperCase()}`}</b>
        <span>Dinas Komunikasi dan Informatika</span>
      </p>
      {facts.isDemo && <span className="demo">Data contoh</span>}
    </header>
  );
}
