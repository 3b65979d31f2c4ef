import type { Plan } from './plan';
import { play } from './play';

/** The same plan with as few actions as still go wrong: what is left tells the story. */
export async function shrink(plan: Plan): Promise<Plan> {
  for (let index = plan.actions.length - 1; index >= 0; index -= 1) {
    const shorter = { ...plan, actions: plan.actions.toSpliced(index, 1) };
    if ((await play(shorter)).length > 0) return shrink(shorter);
  }
  return plan;
}
