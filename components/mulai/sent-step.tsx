import { CellTable } from '@/components/dikirim/cell-table';
import { NeverSent } from '@/components/dikirim/never-sent';
import type { Cell } from '@/lib/tally/counted';
import { tableWords } from '@/lib/words/dikirim';
import { mulaiWords } from '@/lib/words/mulai';
import { type Language, say } from '@/lib/words/words';

export interface SentStepProps {
  language: Language;
  /** True if the practice page is wanted next. */
  onDone: (wantsPractice: boolean) => void;
}

const common = { kind: 'post', source: 'detected', priority: 0, tagged: 0, n: 1 } as const;
const example: Cell[] = [
  { ...common, day: '2024-10-14', platform: 'instagram', jenis: 'imbauan' },
  { ...common, day: '2024-10-15', platform: 'facebook', jenis: 'kegiatan' },
];

/** What the Diskominfo receives, by an example, and what it never does. */
export const SentStep = ({ language, onDone }: SentStepProps) => (
  <>
    <h1 tabIndex={-1}>{say(mulaiWords.sentTitle, language)}</h1>
    <p className="lead">{say(mulaiWords.sentLead, language)}</p>
    <CellTable caption={tableWords.example} cells={example} language={language} />
    <NeverSent language={language} />
    <button type="button" className="button button-primary button-wide" onClick={() => onDone(true)}>
      {say(mulaiWords.practise, language)}
    </button>
    <button type="button" className="button button-quiet button-wide" onClick={() => onDone(false)}>
      {say(mulaiWords.finish, language)}
    </button>
  </>
);
