import { writeFileSync } from 'node:fs';
import { speedGoals } from '@/tests/bench/goals';
import { installPeers } from '@/tests/bench/install-peers';
import { pageGoals, pageGoalsWithout } from '@/tests/bench/page/page-goals';
import { peers } from '@/tests/bench/peers';
import type { Heat } from '@/tests/bench/race-peer';
import { bundleRace, runRace } from '@/tests/bench/run-race';
import { sayGoals } from '@/tests/bench/say-goals';
import { noiseOf, sayOwn, sayRaces } from '@/tests/bench/say-races';
import { sizeGoals } from '@/tests/bench/size/size-goals';
import type { OwnTimes } from '@/tests/bench/time-own';
import { run } from './setup/run.mjs';

/**
 * Speed, weight, memory and start in one table, beside the checkers that others use: npm run bench [-- NAME …]. One peer a
 * process, three processes each. What cannot be measured here is named with the way to get it.
 */
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in peers));
if (unknown) {
  console.error(`Tidak ada pembanding bernama ${unknown}. Yang ada: ${Object.keys(peers).join(', ')}.`);
  process.exit(1);
}
const processes = 3;
/** Seconds of a moving feed. */
const feed = 20;

const missing: string[] = [];
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
const progress = (step: string) => process.stderr.write(`${step} …\n`);

let names = asked.length > 0 ? asked : Object.keys(peers);
try {
  if (names.some((name) => name !== 'compromise')) installPeers();
} catch (error) {
  missing.push(`Pembanding selain compromise: ${messageOf(error)}`);
  names = names.filter((name) => name === 'compromise');
}

progress('membangun ekstensi');
const built = await run(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], { quiet: true });
if (built.code !== 0) missing.push(`Ekstensi tidak jadi dibangun:\n${built.output}`);
const sizes = await sizeGoals();
await bundleRace();

const own: OwnTimes[] = [];
const races: Record<string, Heat[][]> = {};
for (let round = 1; round <= processes; round++) {
  progress(`putaran ${round} dari ${processes}: Siap Siar sendiri`);
  own.push(await runRace<OwnTimes>('own'));
  for (const name of names) {
    progress(`putaran ${round} dari ${processes}: ${peers[name]?.title}`);
    try {
      const heats = await runRace<Heat[]>(name);
      races[name] = [...(races[name] ?? []), heats];
    } catch (error) {
      missing.push(`${peers[name]?.title}: ${messageOf(error)}`);
    }
  }
}

progress('mengukur di Chromium');
const page = await pageGoals(feed).catch((error: unknown) => {
  missing.push(`Yang diukur di Chromium: ${messageOf(error)}`);
  return pageGoalsWithout(feed);
});

const goals = [...speedGoals(own, races), ...sizes, ...page];
const noise = noiseOf(own, races);
console.log(`\n${sayOwn(own)}\n\n${sayRaces(races)}\n\n${sayGoals(goals)}`);
for (const sentence of missing) console.log(`\nTIDAK TERUKUR. ${sentence}`);
if (noise > 1.5)
  console.log(
    `\nRIUH: pindaian yang sama berbeda ${noise.toFixed(1).replace('.', ',')} kali antarproses. Ulangi saat komputer lengang; yang dapat dipegang hanya perbandingannya.`,
  );
const file = '.output/bench/bench.json';
writeFileSync(file, JSON.stringify({ node: process.version, noise, missing, goals, own, races }, null, 2));
console.log(`\nAngka lengkap: ${file}`);
process.exit(0);
