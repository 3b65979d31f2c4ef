import { lengths, retyped, textOf } from './captions';
import { hostilePieces } from './hostile-pieces';
import { median } from './median';
import { checkAnew, checkText, forgetLines, suggestFor } from './own-check';
import { quietRounds } from './quiet-rounds';
import { scan } from './scan';
import { timed } from './timed';

export interface OwnTimes {
  /** Milliseconds of a whole check and of the scan, and their ratio, by length. */
  whole: { length: number; scan: number; check: number; checkPerScan: number }[];
  /** A retyped word's check as a share of the whole one. */
  keystroke: { length: number; check: number; share: number }[];
  /** The suggestion of tags behind a whole check, as a share of it, by length. */
  tags: { length: number; suggest: number; share: number }[];
  /** How the time grows from 2,200 characters on: 1 is linear. */
  exponent: number;
  hostile: { piece: string; check: number; perNormal: number }[];
}

const rounds: Record<number, number> = { 280: 300, 2200: 300, 20000: 60, 63206: 20 };
const longest = 63_206;
let count = 0;

async function wholeOf(text: string): Promise<number> {
  forgetLines();
  return timed(() => checkText(text));
}

const roundsOf = (length: number, part: number) => Math.ceil((rounds[length] ?? 10) * part);

async function timeLength(length: number, part: number) {
  const base = textOf(length);
  const times = await quietRounds(roundsOf(length, part), async () => {
    const text = retyped(base, count++);
    const yard = await timed(() => scan(text));
    const own = await wholeOf(text);
    const next = retyped(base, count++);
    return [yard, own, await timed(() => checkText(next))] as const;
  });
  const check = median(times.map(([, own]) => own));
  return {
    length,
    scan: median(times.map(([yard]) => yard)),
    check,
    checkPerScan: median(times.map(([yard, own]) => own / yard)),
    key: median(times.map(([, , key]) => key)),
    share: median(times.map(([, own, key]) => key / own)),
  };
}

async function timeTags(length: number, part: number) {
  const base = textOf(length);
  const times = await quietRounds(roundsOf(length, part), async () => {
    const text = retyped(base, count++);
    let result = checkAnew('');
    const check = await timed(() => {
      result = checkAnew(text);
    });
    return [check, await timed(() => suggestFor(result))] as const;
  });
  return {
    length,
    suggest: median(times.map(([, own]) => own)),
    share: median(times.map(([check, own]) => own / check)),
  };
}

/** The slope of a straight line through the logarithms. */
function exponentOf(points: readonly { length: number; check: number }[]): number {
  const logs = points.map(({ length, check }) => [Math.log(length), Math.log(check)] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const up = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return up / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

/** The better of three: a hostile text is asked whether it can be slow, not whether the machine can. */
const bestOf = async (text: string): Promise<number> =>
  Math.min(await wholeOf(text), await wholeOf(text), await wholeOf(text));

/** Times the check alone: all lengths, keystrokes, growth and hostile texts. `part` of the rounds are enough for a gate. */
export async function timeOwn(part = 1): Promise<OwnTimes> {
  const warm = textOf(2_200);
  for (; count < 1_500; count++) await wholeOf(retyped(warm, count));
  const times = [];
  for (const length of lengths) times.push(await timeLength(length, part));
  const tags = [await timeTags(280, part), await timeTags(2_200, part)];
  const normal = await bestOf(textOf(longest));
  const hostile = [];
  for (const piece of hostilePieces) {
    const check = await bestOf(piece.repeat(Math.ceil(longest / piece.length)).slice(0, longest));
    hostile.push({ piece, check, perNormal: check / normal });
  }
  return {
    whole: times.map(({ length, scan, check, checkPerScan }) => ({ length, scan, check, checkPerScan })),
    keystroke: times
      .filter(({ length }) => length === 2_200 || length === 20_000)
      .map(({ length, key, share }) => ({ length, check: key, share })),
    tags,
    exponent: exponentOf(times.filter(({ length }) => length >= 2_200)),
    hostile: hostile.toSorted((a, b) => b.perNormal - a.perNormal),
  };
}
