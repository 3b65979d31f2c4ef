import { sayTable } from '@/scripts/eval/say-table';
import { lengths } from './captions';
import { median } from './median';
import { peers } from './peers';
import type { Heat } from './race-peer';
import { sayRatio } from './say-goals';
import type { OwnTimes } from './time-own';

const sayLength = (length: number) => `${length.toLocaleString('id-ID')} huruf`;
const sayMilliseconds = (value: number) => `${value.toFixed(3).replace('.', ',')} md`;

/** The check by length: the scan's own time, the check's, and their ratio. */
export function sayOwn(own: readonly OwnTimes[]): string {
  const cell = (length: number, pick: (one: OwnTimes['whole'][number]) => number) =>
    median(own.flatMap(({ whole }) => whole.filter((one) => one.length === length).map(pick)));
  return sayTable(
    ['pemeriksaan utuh', ...lengths.map(sayLength)],
    [
      ['satu pindaian kata', ...lengths.map((length) => sayMilliseconds(cell(length, ({ scan }) => scan)))],
      ['Siap Siar', ...lengths.map((length) => sayMilliseconds(cell(length, ({ check }) => check)))],
      ['Siap Siar ÷ pindaian', ...lengths.map((length) => sayRatio(cell(length, (one) => one.checkPerScan)))],
    ],
  );
}

/** How many times as long each peer takes, by length; below 1 the peer is faster. */
export const sayRaces = (races: Readonly<Record<string, readonly Heat[][]>>): string =>
  sayTable(
    ['pembanding ÷ Siap Siar', ...lengths.map(sayLength), 'pindaian di proses itu'],
    Object.entries(races).map(([name, runs]) => {
      const of = (length: number, pick: (heat: Heat) => number) =>
        median(runs.flatMap((heats) => heats.filter((heat) => heat.length === length).map(pick)));
      return [
        peers[name]?.title ?? name,
        ...lengths.map((length) => sayRatio(of(length, ({ peerPerCheck }) => peerPerCheck))),
        sayMilliseconds(of(2_200, ({ scan }) => scan)),
      ];
    }),
  );

/** A run is noisy when the same scan took more than half as long again in another process. */
export function noiseOf(own: readonly OwnTimes[], races: Readonly<Record<string, readonly Heat[][]>>): number {
  const scans = [...own.flatMap(({ whole }) => whole), ...Object.values(races).flatMap((runs) => runs.flat())].filter(
    ({ length }) => length === 2_200,
  );
  const times = scans.map(({ scan }) => scan);
  return Math.max(...times) / Math.min(...times);
}
