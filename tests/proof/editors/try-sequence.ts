import type { Page } from 'puppeteer-core';
import { waitUntil } from '@/tests/e2e/wait-until';
import { diceOf } from '../dice';
import { foretell } from './foretell';
import type { EditorRoom } from './room';
import { nextStep, type Standing, type Step } from './steps';

export interface Trial {
  /** Gives this sequence again as the first of a run. */
  seed: number;
  steps: Step[];
  /** One sentence on what is wrong; null when all is well. */
  fault: string | null;
  /** What the editor itself threw at a paste that it then left undone, as it would at a person's; ends the sequence. */
  declined: string | null;
}

const keyOf = { home: 'Home', end: 'End', all: 'a' } as const;

/** No person is faster: editors hear of a moved caret in a task of its own. */
const aFrame = (page: Page) =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))));

async function act(room: EditorRoom, step: Step, { caret }: Standing): Promise<string | null> {
  const { page } = room;
  const { keyboard } = page;
  const chord = async (modifier: 'Control' | 'Shift', key: 'Home' | 'End' | 'a' | 'z' | 'ArrowLeft' | 'ArrowRight') => {
    await keyboard.down(modifier);
    await keyboard.press(key);
    await keyboard.up(modifier);
  };
  switch (step.do) {
    case 'type':
      await keyboard.type(step.text);
      return null;
    case 'enter':
      await keyboard.press('Enter');
      return null;
    case 'go':
      await chord('Control', keyOf[step.to]);
      await aFrame(page);
      return null;
    case 'arrow': {
      const key = step.back ? 'ArrowLeft' : 'ArrowRight';
      if (!step.selects) await keyboard.press(key);
      else if (caret?.start === caret?.end) await chord('Shift', key);
      await aFrame(page);
      return null;
    }
    case 'apply': {
      const answer = await room.apply(step.edits, await room.read());
      return answer === 'done' ? null : `penulisan menjawab "${answer}"`;
    }
    case 'undo':
      await chord('Control', 'z');
      return null;
  }
}

/** A person's random work on one box, each step compared with what a person expects of it. */
export async function trySequence(room: EditorRoom, seed: number): Promise<Trial> {
  const dice = diceOf(seed);
  const steps: Step[] = [];
  let standing: Standing = { text: '', caret: { start: 0, end: 0 } };
  let before = '';
  await room.fresh();
  for (let left = dice.between(4, 8); left > 0; left -= 1) {
    // To us a box of nothing but blank lines is empty.
    const isBlank = standing.text.trim() === '';
    const step = nextStep(dice, standing, isBlank, steps.at(-1));
    steps.push(step);
    const wanted = foretell(standing, step, before);
    const complaint = await act(room, step, standing);
    await waitUntil('teks editor', async () => (await room.model()) === wanted.text).catch(() => {});
    const model = await room.model();
    const said = `langkah ${steps.length} (${JSON.stringify(step)}) pada ${JSON.stringify(standing.text)}`;
    const isUnharmed = complaint === 'penulisan menjawab "refused"' && model === standing.text;
    const declined = room.thrown().at(-1);
    if (isUnharmed && declined) return { seed, steps, fault: null, declined: `${said}: ${declined}` };
    if (complaint || model !== wanted.text) {
      const holds = `editor memegang ${JSON.stringify(model)}, seharusnya ${JSON.stringify(wanted.text)}`;
      return { seed, steps, declined: null, fault: `${said}: ${[complaint, holds].filter(Boolean).join('; ')}` };
    }
    const read = await room.read();
    if (read !== (model.trim() === '' ? '' : model))
      return {
        seed,
        steps,
        declined: null,
        fault: `${said}: terbaca ${JSON.stringify(read)}, editor memegang ${JSON.stringify(model)}`,
      };
    if (step.do === 'apply') before = standing.text;
    standing = wanted;
  }
  return { seed, steps, fault: null, declined: null };
}
