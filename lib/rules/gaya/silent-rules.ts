import type { Taste } from '../../draft/taste';
import type { Rule } from './rule';
import { rules } from './rules';

/** Whether a rule speaks in a unit of this taste. */
export const isSpeaking = ({ hushed, wanted }: Taste) => {
  return ({ id, offBecause }: Rule): boolean =>
    !hushed.includes(id) && (offBecause === undefined || wanted.includes(id));
};

/** The rules that do not speak in a unit of this taste, in the order of the catalogue. */
export const silentRulesOf = (taste: Taste): Rule[] => rules.filter((rule) => !isSpeaking(taste)(rule));
