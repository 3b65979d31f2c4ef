import type { Weather } from './plan';
import { openSent } from './sent';
import type { Server } from './server';

interface Message {
  path: string;
  init: RequestInit;
}

/** The way between the offices and the tally. */
export interface Network {
  /** Where the offices believe the tally to be. */
  address: string;
  /** Every count that was sent, by `sentKey`. */
  sent: Map<string, Set<number>>;
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** What the next messages meet, and what happens while the first is under way. */
  expect(next: Weather[], act?: (() => Promise<void>) | null): void;
  /** One of the messages that are late arrives; nobody waits for the answer. False if there is none. */
  arrive(): Promise<boolean>;
  close(): Promise<void>;
}

/** Whose messages never leave this process: the tally is asked directly. */
export function openNetwork(server: Server): Network {
  const late: Message[] = [];
  const { counts, remember } = openSent();
  let weather: Weather[] = [];
  let meanwhile: (() => Promise<void>) | null = null;

  const deliver = async ({ path, init }: Message): Promise<Response> => {
    const { signal: _, ...rest } = init;
    return server.request(path, rest);
  };
  const json = { 'content-type': 'application/json' };
  const lost = (): never => {
    throw new TypeError('fetch failed');
  };

  async function travel(message: Message): Promise<Response> {
    remember(message.path, message.init);
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
    address: 'http://127.0.0.1:8787',
    sent: counts,
    fetch: (url, init) => travel({ path: new URL(url).pathname, init }),
    expect(next, act = null) {
      weather = [...next];
      meanwhile = act;
    },
    async arrive() {
      const message = late.shift();
      if (message) await deliver(message);
      return message !== undefined;
    },
    close: async () => {},
  };
}
