import type { Taste } from '../draft/taste';
import { changeSettings } from './store';

/** A rule's id as the catalogue writes it: nothing else gets into the settings. */
const shape = /^[A-Z]{2}-\d{2}$/;

const changeTaste = (change: (taste: Taste) => Partial<Taste>) =>
  changeSettings(({ taste }) => ({ taste: { ...taste, ...change(taste) } }));

/** Shows remarks of this level and above only. */
export const showFrom = (least: Taste['least']) => changeTaste(() => ({ least }));

/** The rule stays silent in this unit. Anything that is no rule's id changes nothing. */
export async function hushRule(rule: string): Promise<'kept'> {
  if (shape.test(rule)) {
    await changeTaste(({ hushed, wanted }) => ({
      hushed: [...new Set([...hushed, rule])],
      wanted: wanted.filter((one) => one !== rule),
    }));
  }
  return 'kept';
}

/** The rule speaks again; one that is silent for everybody speaks because this unit wants it. */
export const wakeRule = (rule: string, isSilentForAll: boolean) =>
  changeTaste(({ hushed, wanted }) => ({
    hushed: hushed.filter((one) => one !== rule),
    wanted: isSilentForAll ? [...new Set([...wanted, rule])] : wanted,
  }));
