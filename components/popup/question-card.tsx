import { CircleQuestionMark } from 'lucide-react';
import { momentWords } from '@/components/parts/date-words';
import type { Day } from '@/lib/calendar/day';
import type { Submission } from '@/lib/draft/submission';
import { surfaceNames } from '@/lib/words/names';
import { questionOf, questionWords } from '@/lib/words/popup';
import { type Language, say } from '@/lib/words/words';

/** Yes, no, or not yet but still to come. */
export type QuestionAnswer = boolean | 'later';

interface QuestionCardProps {
  submission: Submission;
  today: Day;
  zone: string;
  language: Language;
  /** One filled button a surface: only the first question carries it. */
  isFirst: boolean;
  onAnswer: (answer: QuestionAnswer) => void;
}

/** One thing about a post that only its writer knows. Its first words help to remember which it was. */
export function QuestionCard({ submission, today, zone, language, isFirst, onAnswer }: QuestionCardProps) {
  const { id, state, kind, surface, account, armedAt, text } = submission;
  const isLate = state === 'scheduled' || state === 'pending';
  const { title, sentence, yes, no } = questionOf[isLate || state === 'confirmed' ? state : 'unknown'];
  const at = momentWords(armedAt, today, zone);
  const sentenceId = `question-${id}`;
  return (
    <section className="box question" aria-labelledby={`title-${id}`}>
      <h2 id={`title-${id}`}>
        <CircleQuestionMark className="icon" aria-hidden="true" />
        {say(title, language)}
      </h2>
      <p id={sentenceId}>{say(sentence(kind, surfaceNames[surface], at, account), language)}</p>
      {text.trim() !== '' && (
        <p className="question-text small muted" lang="id" data-excerpt>
          <q>{text.trim()}</q>
        </p>
      )}
      <div className="row">
        <button
          type="button"
          className={isFirst ? 'button button-primary' : 'button'}
          aria-describedby={sentenceId}
          onClick={() => onAnswer(true)}
        >
          {say(yes, language)}
        </button>
        {isLate && (
          <button type="button" className="button" aria-describedby={sentenceId} onClick={() => onAnswer('later')}>
            {say(questionWords.no, language)}
          </button>
        )}
        <button type="button" className="button" aria-describedby={sentenceId} onClick={() => onAnswer(false)}>
          {say(no, language)}
        </button>
      </div>
    </section>
  );
}
