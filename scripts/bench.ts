import { writeFileSync } from 'node:fs';
import { goalsOf } from '@/tests/bench/goals';
import { installPeers } from '@/tests/bench/install-peers';
import { peers } from '@/tests/bench/peers';
import type { Heat } from '@/tests/bench/race-peer';
import { bundleRace, runRace } from '@/tests/bench/run-race';
import { sayGoals } from '@/tests/bench/say-goals';
import { noiseOf, sayOwn, sayRaces } from '@/tests/bench/say-races';
import type { OwnTimes } from '@/tests/bench/time-own';

/** Times the whole check against the checkers that others use: npm run bench [-- NAME …]. One peer a process, three processes each. */
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in peers));
if (unknown) {
  console.error(`Tidak ada pembanding bernama ${unknown}. Yang ada: ${Object.keys(peers).join(', ')}.`);
  process.exit(1);
}
const names = asked.length > 0 ? asked : Object.keys(peers);
const processes = 3;

installPeers();
await bundleRace();
const own: OwnTimes[] = [];
const races: Record<string, Heat[][]> = Object.fromEntries(names.map((name) => [name, []]));
for (let round = 1; round <= processes; round++) {
  for (const name of ['own', ...names]) {
    process.stderr.write(`putaran ${round} dari ${processes}: ${peers[name]?.title ?? 'Siap Siar sendiri'} …\n`);
    if (name === 'own') own.push(await runRace<OwnTimes>('own'));
    else races[name]?.push(await runRace<Heat[]>(name));
  }
}

const goals = goalsOf(own, races);
const noise = noiseOf(own, races);
console.log(`\n${sayOwn(own)}\n\n${sayRaces(races)}\n\n${sayGoals(goals)}`);
if (noise > 1.5)
  console.log(
    `\nRIUH: pindaian yang sama berbeda ${noise.toFixed(1).replace('.', ',')} kali antarproses. Ulangi saat komputer lengang; yang dapat dipegang hanya perbandingannya.`,
  );
const file = '.output/bench/bench.json';
writeFileSync(file, JSON.stringify({ node: process.version, noise, goals, own, races }, null, 2));
console.log(`\nAngka lengkap: ${file}`);
