import { CircleQuestionMark } from 'lucide-react';
import { momentWords } from '@/components/parts/date-words';
import type { Day } from '@/lib/calendar/day';
import type { Submission } from '@/lib/draft/submission';
import { surfaceNames } from '@/lib/words/names';
import { questionWords } from '@/lib/words/popup';
import { type Language, say } from '@/lib/words/words';

interface QuestionCardProps {
  submission: Submission;
  today: Day;
  zone: string;
  language: Language;
  /** One filled button a surface: only the first question carries it. */
  isFirst: boolean;
  onAnswer: (isPublished: boolean) => void;
}

/** One post of which only its writer knows whether it is out. Its first words help to remember which it was. */
export function QuestionCard({ submission, today, zone, language, isFirst, onAnswer }: QuestionCardProps) {
  const { id, kind, surface, armedAt, text } = submission;
  const sentence = questionWords.unsure(kind, surfaceNames[surface], momentWords(armedAt, today, zone));
  const sentenceId = `question-${id}`;
  return (
    <section className="box question" aria-labelledby={`title-${id}`}>
      <h2 id={`title-${id}`}>
        <CircleQuestionMark className="icon" aria-hidden="true" />
        {say(questionWords.title, language)}
      </h2>
      <p id={sentenceId}>{say(sentence, language)}</p>
      {text.trim() !== '' && (
        <p className="question-text small muted" lang="id">
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
          {say(questionWords.yes, language)}
        </button>
        <button type="button" className="button" aria-describedby={sentenceId} onClick={() => onAnswer(false)}>
          {say(questionWords.no, language)}
        </button>
      </div>
    </section>
  );
}
