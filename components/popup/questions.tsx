import { useEffect, useRef, useState } from 'react';
import type { Submission, SubmissionState } from '@/lib/draft/submission';
import { questionWords } from '@/lib/words/popup';
import { type Language, say, type Words } from '@/lib/words/words';
import type { PopupView } from './popup-view';
import { type QuestionAnswer, QuestionCard } from './question-card';

type QuestionsProps = Pick<PopupView, 'questions' | 'today' | 'zone'> & {
  language: Language;
  onAnswer: (id: string, answer: QuestionAnswer) => Promise<void>;
};

function noticeOf(state: SubmissionState, told: QuestionAnswer): Words {
  if (told === 'later') return questionWords.askedLater;
  if (state === 'confirmed') return told ? questionWords.accountNoted : questionWords.accountLeft;
  return told ? questionWords.noted : questionWords.notNoted;
}

/** The open questions, and what became of the last answer. */
export function Questions({ questions, today, zone, language, onAnswer }: QuestionsProps) {
  const [notice, setNotice] = useState<Words | null>(null);
  const noticeRef = useRef<HTMLParagraphElement>(null);

  // The pressed button goes away with its card: focus moves to the answer instead of getting lost.
  useEffect(() => {
    if (notice) noticeRef.current?.focus();
  }, [notice]);

  const answer = async ({ id, state }: Submission, told: QuestionAnswer) => {
    setNotice(null);
    try {
      await onAnswer(id, told);
      setNotice(noticeOf(state, told));
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
          onAnswer={(told) => void answer(submission, told)}
        />
      ))}
    </>
  );
}
