import type { CheckResult } from '@/lib/check/check-result';
import { type Checker, checkerFor } from '@/lib/check/checker-for';
import { defaultTaste } from '@/lib/draft/taste';
import { diceOf } from './dice';
import { faultsOf, restless } from './faults-of';
import { hostileAgency } from './hostile-agency';
import { hostileDraft } from './hostile-draft';

/** No check may keep a writer waiting longer. In milliseconds, on a machine with nothing else to do. */
export const limit = 200;
const agencies = 24;
const known = new Map<number, [Checker, Checker]>();

/** Two checkers of one agency: one remembers the lines of the draft before, the other is made to forget them. */
function checkersOf(number: number): [Checker, Checker] {
  const old = known.get(number);
  if (old) return old;
  const agency = hostileAgency(number);
  const pair: [Checker, Checker] = [checkerFor(agency, defaultTaste), checkerFor(agency, defaultTaste)];
  known.set(number, pair);
  return pair;
}

export interface Trial {
  /** Gives this draft again as the first of a run. */
  seed: number;
  text: string;
  milliseconds: number;
  /** Sentences on what is wrong; empty when all is well. */
  faults: string[];
}

function timed<Result>(call: () => Result): [Result, number] {
  const before = performance.now();
  return [call(), performance.now() - before];
}

/** The process's own working time: what the computer gave to others in between is not the check's. */
function worked(call: () => unknown): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** All that a result tells. The lines stay out: what they hold stands in the reading too. */
const sayResult = ({ reading, ...rest }: CheckResult) => JSON.stringify([rest, { ...reading, paragraphs: [] }]);

/** Checks one draft made from a seed: no error, in time, the same twice, all spans inside, fixes that come to an end. */
export function tryDraft(seed: number, most = limit): Trial {
  const draft = hostileDraft(diceOf(seed));
  const [remembering, forgetful] = checkersOf(seed % agencies);
  const forget = () => forgetful({ ...draft, text: '' }, []);
  const trial: Trial = { seed, text: draft.text, milliseconds: 0, faults: [] };
  try {
    forget();
    const [result, first] = timed(() => forgetful(draft, []));
    trial.milliseconds = first;
    // A pause of the computer is not the check's: only what works too long five times is slow.
    for (let again = 0; again < 4 && trial.milliseconds > most; again++) {
      forget();
      trial.milliseconds = Math.min(
        trial.milliseconds,
        worked(() => forgetful(draft, [])),
      );
    }
    if (trial.milliseconds > most) trial.faults.push(`${trial.milliseconds.toFixed(0)} md, lebih dari ${most}`);
    trial.faults.push(...faultsOf(result));
    if (sayResult(result) !== sayResult(remembering(draft, [])))
      trial.faults.push('jawaban kedua berbeda dari yang pertama');
    const recheck = (text: string) => remembering({ ...draft, text }, []).findings;
    trial.faults.push(...restless(draft.text, result.findings, recheck));
  } catch (error) {
    trial.faults.push(`galat: ${error instanceof Error ? error.stack : String(error)}`);
  }
  return trial;
}
