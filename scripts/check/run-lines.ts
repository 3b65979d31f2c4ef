import { type Checker, checkerFor } from '@/lib/check/checker-for';
import type { Surface } from '@/lib/draft/platform';
import { defaultTaste } from '@/lib/draft/taste';
import { agencyOf } from '@/lib/pack/agency-of';
import { parsePack } from '@/lib/pack/parse-pack';
import { jsonResult } from './json-result';
import { parseLine } from './parse-line';

interface Task {
  platform: Surface;
  now: number;
  onResult: (line: string) => void;
  /** One sentence, with the number of the line. */
  onError: (sentence: string) => void;
}

/** Checks a batch line by line; a bad line is told and the others still come out. */
export function runLines(lines: readonly string[], { platform, now, onResult, onError }: Task): void {
  const checkers = new Map<string, Checker>();
  const checkerOf = (input: unknown): Checker => {
    const key = JSON.stringify(input);
    const known = checkers.get(key);
    if (known) return known;
    const pack = input === null ? null : parsePack(input);
    const agency = agencyOf(pack, {}, []);
    const made = checkerFor(agency, defaultTaste);
    checkers.set(key, made);
    return made;
  };
  lines.forEach((text, index) => {
    if (text.trim() === '') return;
    try {
      const { id, draft, pack, recent } = parseLine(text, { platform, now });
      onResult(jsonResult(id, checkerOf(pack)(draft, recent)));
    } catch (error) {
      onError(`Baris ${index + 1}: ${(error as Error).message}`);
    }
  });
}
