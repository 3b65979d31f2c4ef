import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { dayOf, epochDayOf } from '@/lib/calendar/day';
import { makeInvitation } from './access/invitation';
import { issueCode } from './access/issue-code';
import { type Cookie, signInAtOnce } from './access/sign-in-at-once';
import { appOf } from './app';
import { seedDemo } from './demo/seed-demo';
import { officeReader } from './office';
import { Problem } from './problem';
import { regionOf } from './regions';
import { setUp } from './set-up';
import type { Role } from './store/accounts';
import { openStore } from './store/open-store';
import type { Store, Unit } from './store/store';
import { sumOld } from './sum-old';
import { findUnit, nearestNames } from './units';
import type { World } from './world';

export interface TallyOptions {
  /** 0 takes any free port. */
  port: number;
  /** Where `tally.db` lies; made if missing. */
  dataDir: string;
  /** A PostgreSQL database, `postgres://…`, in place of the folder. */
  databaseUrl?: string;
  /** Kode wilayah of a kabupaten or kota, `19.71`, for a tally that has no region yet; else it is chosen on the dashboard. */
  region?: string;
  /** The address to listen on; only this computer if left out. */
  host?: string;
  /** Posts a week that the first pack asks for; 1 if left out. Later it is changed on the dashboard. */
  target?: number;
  /** Under which the tally is known outside, without a slash at the end; where it listens if left out. */
  publicUrl?: string;
  /** The clock, milliseconds UTC. */
  now?: () => number;
  /** Who issues codes and ends connections here, for the audit. */
  who?: string;
  /** Fills an empty tally with invented counts and says so on the dashboard. */
  isDemo?: boolean;
}

export interface Tally {
  /** `http://127.0.0.1:8787`, without a slash at the end. */
  url: string;
  /** Answers what is under way, then closes the store. */
  close(): Promise<void>;
  /** A new enrolment code for the unit of that name. Throws a {@link Problem} if there is none. */
  codeFor(unitName: string): Promise<string>;
  /** Ends all devices of the unit; says how many. Throws a {@link Problem} if there is no such unit. */
  revoke(unitName: string): Promise<number>;
  /** Whether anybody could sign in as admin. */
  hasAdmin(): Promise<boolean>;
  /** A new code with which one person makes an account of that role, within 24 hours. */
  invite(role: Role): Promise<string>;
  /** Opens a session of that role without a login, for tests and the demo; the cookie that carries it. */
  signIn(role: Role): Promise<Cookie>;
}

async function unitNamed(store: Store, name: string): Promise<Unit> {
  const units = await store.units();
  const unit = findUnit(units, name);
  if (unit) return unit;
  if (!(await store.region())) {
    throw new Problem('Kabupaten atau kota belum dipilih. Pilih dahulu di dasbor: Pengaturan, lalu Wilayah.');
  }
  throw new Problem(`Unit "${name}" tidak ditemukan. Nama yang mirip: ${nearestNames(units, name).join(', ')}.`);
}

/** Opens the store and sets the region up, if one is named, without listening. Throws a {@link Problem}. */
export async function openTally(options: Omit<TallyOptions, 'port'>) {
  const { region: kode, target = 1, now = Date.now, who = 'petugas' } = options;
  const store = await openStore(options);
  const act = () => ({ who, at: now() });
  try {
    // The lists of the whole country are read only where one of them is still to be chosen.
    if (kode && !(await store.region())) await setUp(store, await regionOf(kode), target, act());
  } catch (error) {
    await store.close();
    throw error;
  }
  return {
    store,
    act,
    unitNamed: (name: string) => unitNamed(store, name),
    codeFor: async (name: string) => issueCode(store, (await unitNamed(store, name)).id, act()),
    revoke: async (name: string) => store.revokeDevices((await unitNamed(store, name)).id, act()),
    hasAdmin: async () => (await store.accounts()).some(({ role, hash }) => role === 'admin' && hash !== ''),
    invite: (role: Role) => makeInvitation(store, role, act()),
  };
}

const twiceADay = 12 * 3_600_000;

/** Sums up old counts now and twice a day until the signal aborts. */
async function keepSums(store: Store, now: () => number, signal: AbortSignal): Promise<void> {
  // A day more or less makes no difference where a year is summed: any zone will do.
  const sum = () => sumOld(store, epochDayOf(dayOf(now(), 'UTC')), { who: 'server', at: now() });
  await sum();
  const timer = setInterval(() => void sum().catch((error) => console.error(error)), twiceADay).unref();
  signal.addEventListener('abort', () => clearInterval(timer));
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      const reason = isTaken ? 'sudah dipakai program lain' : `tidak dapat dibuka (${error.code})`;
      reject(new Problem(`Port ${port} di ${host} ${reason}. Tutup program itu, atau pilih port lain lewat PORT.`));
    });
    server.listen(port, host, resolve);
  });
}

/** Starts the tally. Throws a {@link Problem} if the port, the folder or the region cannot be used. */
export async function startTally(options: TallyOptions): Promise<Tally> {
  const { port, host = '127.0.0.1', publicUrl = '', now = Date.now, isDemo = false } = options;
  const { store, act, codeFor, revoke, hasAdmin, invite } = await openTally(options);
  const ended = new AbortController();
  const world: World = { store, office: officeReader(store), publicUrl, now };
  const server = createAdaptorServer({ fetch: appOf(world).fetch }) as Server;
  server.requestTimeout = 20_000;
  try {
    await keepSums(store, now, ended.signal);
    if (isDemo) await seedDemo(world);
    await listen(server, port, host);
  } catch (error) {
    ended.abort();
    await store.close();
    throw error;
  }

  const close = async () => {
    ended.abort();
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeIdleConnections();
    });
    await store.close();
  };
  const url = `http://${host}:${(server.address() as AddressInfo).port}`;
  world.publicUrl ||= url;
  return { url, close, codeFor, revoke, hasAdmin, invite, signIn: (role) => signInAtOnce(store, role, act()) };
}
