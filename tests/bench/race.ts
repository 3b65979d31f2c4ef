import { peers } from './peers';
import { racePeer } from './race-peer';
import { timeOwn } from './time-own';

/** One process, one contestant: "own" and which part of the rounds, or a peer's name and the lengths. The result goes to the parent as one line of JSON. */
const [name = 'own', ...figures] = process.argv.slice(2);
const peer = peers[name];
// Some peers print notes of their own; what this process says stands after a mark.
const say = (result: unknown) => process.stdout.write(`\n@@${JSON.stringify(result)}\n`);

if (name === 'own') say(await timeOwn(Number(figures[0] ?? 1)));
else if (peer) say(await racePeer(await peer.load(), figures.length > 0 ? figures.map(Number) : undefined));
else throw new Error(`Tidak ada pembanding bernama ${name}.`);
process.exit(0);
