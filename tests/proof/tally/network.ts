import { parseReport } from '@/lib/tally/wire';
import type { Weather } from './plan';
import type { Server } from './server';

interface Message {
  path: string;
  init: RequestInit;
}

/** A cell of one slot and one revision, as it was sent: what the tally may hold. */
export const sentKey = (slot: string, cell: string, rev: number): string => `${slot} ${cell} ${rev}`;

/** The way between the offices and the tally, in any weather. */
export function openNetwork(server: Server) {
  const late: Message[] = [];
  const sent = new Map<string, Set<number>>();
  let weather: Weather[] = [];
  let meanwhile: (() => Promise<void>) | null = null;

  const remember = ({ path, init }: Message) => {
    if (!path.endsWith('/sync')) return;
    const { slot, e } = parseReport(JSON.parse(init.body as string));
    for (const { d, p, k, s, j, q, g, n, r } of e) {
      const key = sentKey(slot, [d, p, k, s, j, q, g].join('|'), r);
      sent.set(key, (sent.get(key) ?? new Set()).add(n));
    }
  };
  const deliver = async ({ path, init }: Message): Promise<Response> => {
    const { signal: _, ...rest } = init;
    return server.request(path, rest);
  };
  const json = { 'content-type': 'application/json' };
  const lost = (): never => {
    throw new TypeError('fetch failed');
  };

  async function travel(message: Message): Promise<Response> {
    remember(message);
    const act = meanwhile;
    meanwhile = null;
    await act?.();
    switch (weather.shift() ?? 'clear') {
      case 'clear':
        return deliver(message);
      case 'request-lost':
        return lost();
      case 'answer-lost':
        await deliver(message);
        return lost();
      case 'doubled': {
        const [, answer] = [await deliver(message), await deliver(message)];
        return answer;
      }
      case 'late':
        late.push(message);
        return lost();
      case 'cut-short': {
        const answer = await deliver(message);
        const text = await answer.text();
        return new Response(text.slice(0, text.length / 2), { status: answer.status, headers: json });
      }
      case 'portal-page':
        return new Response('<html>Masuk dahulu</html>', { headers: { 'content-type': 'text/html' } });
      case 'portal-json':
        return new Response('{"error":"unauthorized"}', { status: 401, headers: json });
      case 'proxy-502':
        return new Response('<html>', { status: 502, headers: { 'content-type': 'text/html' } });
      case 'busy-503': {
        const body = JSON.stringify({ v: 1, error: 'busy', message: 'Nanti.' });
        return new Response(body, { status: 503, headers: { ...json, 'retry-after': '120' } });
      }
    }
  }

  return {
    sent,
    fetch: (url: string, init: RequestInit) => travel({ path: new URL(url).pathname, init }),
    /** What the next messages meet, and what happens while the first is under way. */
    expect(next: Weather[], act: (() => Promise<void>) | null = null) {
      weather = [...next];
      meanwhile = act;
    },
    /** One of the messages that are late arrives; nobody waits for the answer. */
    async arrive() {
      const message = late.shift();
      if (message) await deliver(message);
      return message !== undefined;
    },
  };
}

export type Network = ReturnType<typeof openNetwork>;
