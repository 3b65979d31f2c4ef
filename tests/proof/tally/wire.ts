import { once } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { diceOf } from '../dice';
import type { Network } from './network';
import type { Weather } from './plan';
import { type Fault, faultHeader, openProxy } from './proxy';
import { openSent } from './sent';
import type { Server } from './server';

/** What a weather is on a real line. */
const faults: Record<Weather, Fault[]> = {
  clear: ['clear', 'clear', 'delayed'],
  'request-lost': ['reset', 'hung-up', 'request-cut', 'request-drip'],
  'answer-lost': ['answer-lost', 'answer-lost', 'answer-drip'],
  doubled: ['doubled'],
  late: ['late'],
  'cut-short': ['answer-cut', 'answer-halved'],
  'portal-page': ['portal-page'],
  'portal-json': ['portal-json'],
  'proxy-502': ['proxy-502'],
  'busy-503': ['busy-503'],
};

/** Milliseconds that an office waits for what drips; the real ones wait twenty seconds. */
const patience = 40;
const isDripping = (fault: Fault) => fault.endsWith('-drip');

/** A real line: the tally listens, a proxy of ours stands before it, and the client's own fetch asks that. */
export async function openWire(server: Server, seed: number): Promise<Network> {
  const dice = diceOf(seed);
  const http = createAdaptorServer({ fetch: server.fetch }) as HttpServer;
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const proxy = await openProxy(`http://127.0.0.1:${(http.address() as AddressInfo).port}`);
  const { counts, remember } = openSent();
  const { fetch } = globalThis;
  let weather: Weather[] = [];
  let meanwhile: (() => Promise<void>) | null = null;

  return {
    address: proxy.address,
    sent: counts,
    async fetch(url, init) {
      remember(new URL(url).pathname, init);
      const act = meanwhile;
      meanwhile = null;
      await act?.();
      const fault = dice.pick(faults[weather.shift() ?? 'clear']);
      const headers = { ...(init.headers as Record<string, string>), [faultHeader]: fault };
      return fetch(url, { ...init, headers, ...(isDripping(fault) && { signal: AbortSignal.timeout(patience) }) });
    },
    expect(next, act = null) {
      weather = [...next];
      meanwhile = act;
    },
    arrive: proxy.arrive,
    async close() {
      await proxy.close();
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
}
