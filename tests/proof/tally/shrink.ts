import type { Form } from './forms';
import type { History } from './plan';
import { play } from './play';

/** The same history with as few deeds as still go wrong: what is left tells the story. */
export async function shrink(history: History, form: Form): Promise<History> {
  for (let index = history.deeds.length - 1; index >= 0; index -= 1) {
    const shorter = { ...history, deeds: history.deeds.toSpliced(index, 1) };
    if ((await play(shorter, form)).length > 0) return shrink(shorter, form);
  }
  return history;
}
