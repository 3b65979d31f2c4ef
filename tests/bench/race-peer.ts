import { lengths, retyped, textOf } from './captions';
import { median } from './median';
import { checkText, forgetLines } from './own-check';
import type { Peer } from './peers';
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

/** Rounds by length: enough for a steady median, few enough for the slowest peer. The first tenth warms up. */
const rounds: Record<number, number> = { 280: 120, 2200: 120, 20000: 20, 63206: 6 };

/** Times the check and one peer in turn on texts that never come twice. */
export async function racePeer(peer: Peer, only: readonly number[] = lengths): Promise<Heat[]> {
  let count = 0;
  for (; count < 150; count++) await heatOf(peer, retyped(textOf(2_200), count), count % 5 === 0);
  const heats: Heat[] = [];
  for (const length of only) {
    const text = textOf(length);
    const times: [number, number, number][] = [];
    for (let round = 0; round < (rounds[length] ?? 10); round++) times.push(await heatOf(peer, retyped(text, count++)));
    const counted = times.slice(Math.floor(times.length / 10));
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
