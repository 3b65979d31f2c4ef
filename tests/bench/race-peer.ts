import { lengths, retyped, textOf } from './captions';
import { median } from './median';
import { checkText, forgetLines } from './own-check';
import type { Peer } from './peers';
import { quietRounds } from './quiet-rounds';
import { scan } from './scan';
import { timed } from './timed';

export interface Heat {
  length: number;
  /** Milliseconds, medians. */
  scan: number;
  check: number;
  peer: number;
  /** Medians of the ratios within one round, so that a busy moment weighs on both sides. */
  checkPerScan: number;
  peerPerCheck: number;
}

/** Rounds by length: enough for a steady median, few enough for the slowest peer. */
const rounds: Record<number, number> = { 280: 60, 2200: 90, 20000: 14, 63206: 4 };

/** Times the check and one peer in turn on texts that never come twice. */
export async function racePeer(peer: Peer, only: readonly number[] = lengths): Promise<Heat[]> {
  let count = 0;
  // A check that is not yet compiled to the end would be timed against a peer that is, and a busy computer compiles late.
  for (; count < 600; count++) await heatOf(peer, retyped(textOf(2_200), count), count % 4 === 0);
  const heats: Heat[] = [];
  for (const length of only) {
    const text = textOf(length);
    for (let round = 0; round < 2; round++) await heatOf(peer, retyped(text, count++));
    const counted = await quietRounds(rounds[length] ?? 10, () => heatOf(peer, retyped(text, count++)));
    heats.push({
      length,
      scan: median(counted.map(([one]) => one)),
      check: median(counted.map(([, one]) => one)),
      peer: median(counted.map(([, , one]) => one)),
      checkPerScan: median(counted.map(([yard, own]) => own / yard)),
      peerPerCheck: median(counted.map(([, own, other]) => other / own)),
    });
  }
  return heats;
}

async function heatOf(peer: Peer, text: string, withPeer = true): Promise<[number, number, number]> {
  forgetLines();
  const yard = await timed(() => scan(text));
  const own = await timed(() => checkText(text));
  return [yard, own, withPeer ? await timed(() => peer(text)) : Number.NaN];
}
