import { useEffect, useRef, useState } from 'react';
import { questionWords } from '@/lib/words/popup';
import { type Language, say, type Words } from '@/lib/words/words';
import type { PopupView } from './popup-view';
import { QuestionCard } from './question-card';

type QuestionsProps = Pick<PopupView, 'questions' | 'today' | 'zone'> & {
  language: Language;
  onAnswer: (id: string, isPublished: boolean) => Promise<void>;
};

/** The open questions, and what became of the last answer. */
export function Questions({ questions, today, zone, language, onAnswer }: QuestionsProps) {
  const [notice, setNotice] = useState<Words | null>(null);
  const noticeRef = useRef<HTMLParagraphElement>(null);

  // The pressed button goes away with its card: focus moves to the answer instead of getting lost.
  useEffect(() => {
    if (notice) noticeRef.current?.focus();
  }, [notice]);

  const answer = async (id: string, isPublished: boolean) => {
    setNotice(null);
    try {
      await onAnswer(id, isPublished);
      setNotice(isPublished ? questionWords.noted : questionWords.notNoted);
    } catch {
      setNotice(questionWords.notSaved);
    }
  };

  return (
    <>
      {notice && (
        <p className="notice" ref={noticeRef} tabIndex={-1}>
          {say(notice, language)}
        </p>
      )}
      {questions.map((submission, index) => (
        <QuestionCard
          key={submission.id}
          {...{ submission, today, zone, language }}
          isFirst={index === 0}
          onAnswer={(isPublished) => void answer(submission.id, isPublished)}
        />
      ))}
    </>
  );
}
