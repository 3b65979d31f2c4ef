import type { QuestionAnswer } from '@/components/popup/question-card';
import type { Submission } from '@/lib/draft/submission';
import { deliver } from '@/lib/messages/deliver';

/** Brings an answer of the popup to the background. A confirmed post was asked about for its account only. */
export async function answerQuestion(questions: Submission[], id: string, told: QuestionAnswer): Promise<void> {
  const question = questions.find((one) => one.id === id);
  if (told === 'later') await deliver('answered', { about: 'later', id });
  else if (question?.state === 'confirmed') {
    const { surface, account } = question;
    await deliver('answered', { about: 'account', surface, account, isOfficial: told });
  } else await deliver('answered', { about: 'submission', id, isPublished: told });
}
