import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnrolled } from '@/lib/tally/wire';
import { startTally } from '@/server/tally';
import { diceOf } from '../dice';
import { type BadRequest, badRequests, bentReport, type Sound } from './bad-requests';

const sentence = /^[A-Z][^<>{}\n]{10,140}\.$/;
const insides = /node_modules|\.ts\b|at .*:\d+:\d+|SQLITE|sqlite|SELECT|INSERT/;

interface Answer {
  status: number;
  text: string;
}

/** Sent as it is, past all that fetch would mend. */
const send = (url: string, { method, path, headers, body }: BadRequest): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const sent = request({ hostname, port, path, method, headers: { ...headers, connection: 'close' } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk) => {
        text += chunk;
      });
      answer.once('end', () => resolve({ status: answer.statusCode ?? 0, text }));
      answer.once('error', reject);
    });
    // A body that is too large is answered before it is whole.
    sent.once('error', reject);
    sent.end(body);
  });

/** A path that climbs out of the API is a page that does not exist. */
const isElsewhere = (path: string) => !new URL(path, 'http://127.0.0.1').pathname.startsWith('/api/v1/');

function faultOf({ name, method, path, right }: BadRequest, { status, text }: Answer): string | null {
  const said = `${method} ${path.slice(0, 40)} ${name.slice(0, 60)}: ${status}`;
  if (right ? !right.includes(status) : status < 400 || status > 499) return said;
  if (insides.test(text)) return `${said} tells of its inside: ${text.slice(0, 80)}`;
  // HEAD has no body, and what is no request at all is answered by Node itself.
  if (method === 'HEAD' || status === 414 || status === 431 || isElsewhere(path)) return null;
  try {
    const { v, error, message, ...more } = JSON.parse(text);
    const isPlain = v === 1 && /^[a-z-]+$/.test(error) && sentence.test(message) && Object.keys(more).length === 0;
    return isPlain ? null : `${said} ${text.slice(0, 80)}`;
  } catch {
    return `${said} is no JSON: ${text.slice(0, 80)}`;
  }
}

/** Sends the whole corpus and `bent` random reports; says what was not refused with one sentence. */
export async function tryRequests(bent: number, seed: number): Promise<{ tried: number; faults: string[] }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'siap-siar-'));
  const tally = await startTally({ port: 0, dataDir, region: '19.71' });
  try {
    const slot = 'a'.repeat(32);
    const code = await tally.codeFor('Kejaksaan');
    const enrolled = await fetch(`${tally.url}/api/v1/enrol`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ v: 1, code, slot, client: '0.1.0' }),
    });
    const { token } = parseEnrolled(await enrolled.json());
    const sound: Sound = { token, slot, today: Math.floor(Date.now() / 86_400_000) };
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const random = Array.from({ length: bent }, (_, index): BadRequest => {
      const body = bentReport(sound, diceOf(seed + index));
      // What is bent may by chance be right still; it must never be the server's fault.
      const right = [200, 400];
      return { name: `benih ${seed + index}`, method: 'POST', path: '/api/v1/sync', headers, body, right };
    });
    const all = [...badRequests(sound), ...random];
    const faults: string[] = [];
    for (const one of all) {
      try {
        const answer = await send(tally.url, one);
        const fault = answer.status === 200 ? null : faultOf(one, answer);
        const isTaken = answer.status === 200 && !one.right?.includes(200);
        if (fault || isTaken) faults.push(fault ?? `${one.name}: taken`);
      } catch (error) {
        faults.push(`${one.name.slice(0, 60)}: no answer (${(error as Error).message})`);
      }
    }
    const health = await fetch(`${tally.url}/api/v1/health`);
    if (!health.ok) faults.push('the tally is gone');
    return { tried: all.length, faults };
  } finally {
    await tally.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
