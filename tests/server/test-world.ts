import { onTestFinished } from 'vitest';
import { issueCode } from '@/server/access/issue-code';
import { signInAtOnce } from '@/server/access/sign-in-at-once';
import { appOf } from '@/server/app';
import { officeReader } from '@/server/office';
import { regionOf } from '@/server/regions';
import { setUp } from '@/server/set-up';
import type { Role } from '@/server/store/accounts';
import { openSqlite } from '@/server/store/sqlite';
import { findUnit } from '@/server/units';
import type { World } from '@/server/world';
import { tempFolder } from './temp-folder';

/** Wednesday 18/11/2026, 10.00 WIB. */
export const wednesday = Date.parse('2026-11-18T03:00:00Z');
export const slot = 'a'.repeat(32);
export const client = '0.1.0';

const json = { 'Content-Type': 'application/json' };

/** A tally of Pangkalpinang in a real SQLite file, with a clock that a test can move; `isNew`: no region was chosen yet. */
export async function testWorld({ target = 1, isNew = false } = {}) {
  const clock = { at: wednesday };
  const store = await openSqlite(tempFolder());
  onTestFinished(() => store.close());
  const act = { who: 'petugas uji', at: clock.at };
  if (!isNew) await setUp(store, await regionOf('19.71'), target, act);
  const world: World = { store, office: officeReader(store), publicUrl: 'http://localhost', now: () => clock.at };
  const app = appOf(world);

  const unitId = async (name: string) => findUnit(await store.units(), name)?.id ?? '';
  const codeFor = async (name: string) => issueCode(store, await unitId(name), { who: 'petugas uji', at: clock.at });
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) =>
    app.request(`/api/v1/${path}`, {
      method: 'POST',
      headers: { ...json, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const enrol = (code: string, from = slot) => post('enrol', { v: 1, code, slot: from, client });
  const connect = async (name: string): Promise<string> => {
    const answer = (await (await enrol(await codeFor(name))).json()) as { token: string };
    return answer.token;
  };
  const sync = (token: string, body: unknown) => post('sync', body, { Authorization: `Bearer ${token}` });
  const get = async (path: string, headers: Record<string, string> = {}) => app.request(`/api/v1/${path}`, { headers });
  let people = 0;
  /** The headers of a new person who signed in, with the one that every form of our own pages carries. */
  const as = async (role: Role): Promise<Record<string, string>> => {
    const { name, value } = await signInAtOnce(store, role, { at: clock.at }, `contoh-${++people}`);
    return { Cookie: `${name}=${value}`, 'Sec-Fetch-Site': 'same-origin' };
  };
  /** A page as a viewer sees it. */
  const page = async (path = '/') => (await app.request(path, { headers: await as('viewer') })).text();
  return { world, store, app, clock, as, unitId, codeFor, post, enrol, connect, sync, get, page };
}
