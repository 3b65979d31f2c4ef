import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What befalls one request on its way to the server, or its answer on its way back. */
export type Fault =
  | 'clear'
  /** It sits in a queue for a moment. */
  | 'delayed'
  /** The connection is reset (RST), or closed (FIN), before the server hears of it. */
  | 'reset'
  | 'hung-up'
  /** The server gets half of the body; or a byte now and then, until somebody loses patience. */
  | 'request-cut'
  | 'request-drip'
  /** The server answers and nobody hears it; or hears a byte now and then. */
  | 'answer-lost'
  | 'answer-drip'
  /** The answer ends in the middle: the connection breaks, or a proxy passes half of it on as if it were whole. */
  | 'answer-cut'
  | 'answer-halved'
  /** Two copies arrive at the same time. */
  | 'doubled'
  /** It arrives when its sender has long given up. */
  | 'late'
  | 'portal-page'
  | 'portal-json'
  | 'proxy-502'
  | 'busy-503';

/** A request names what shall befall it here; the server never sees this header. */
export const faultHeader = 'x-cuaca';
/** Milliseconds between two bytes of what drips, and that a request is delayed. */
const drop = 10;

interface Letter {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: Buffer;
}

interface Answer {
  status: number;
  type: string;
  body: string;
  more?: Record<string, string>;
}

const page = (status: number): Answer => ({ status, type: 'text/html', body: '<html>Masuk dahulu</html>' });
const own: Partial<Record<Fault, Answer>> = {
  'portal-page': page(200),
  'proxy-502': page(502),
  'portal-json': { status: 401, type: 'application/json', body: '{"error":"unauthorized"}' },
  'busy-503': {
    status: 503,
    type: 'application/json',
    body: '{"v":1,"error":"busy","message":"Nanti."}',
    more: { 'retry-after': '120' },
  },
};

async function readLetter(incoming: IncomingMessage): Promise<Letter> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const kept = ['authorization', 'content-type', 'if-none-match'];
  const headers = Object.fromEntries(
    kept.flatMap((name) => {
      const value = incoming.headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
  return { method: incoming.method ?? 'GET', path: incoming.url ?? '/', headers, body: Buffer.concat(chunks) };
}

/** A line to the server at `target` that loses, doubles, delays, cuts and invents messages as each of them asks for. */
export async function openProxy(target: string) {
  const late: Letter[] = [];

  const start = ({ method, path, headers, body }: Letter) => {
    const length = body.length > 0 ? { 'content-length': `${body.length}` } : {};
    return request(`${target}${path}`, { method, agent: false, headers: { ...headers, ...length } });
  };
  const forward = async (letter: Letter): Promise<Answer> => {
    const sent = start(letter).end(letter.body);
    const [incoming] = (await once(sent, 'response')) as [IncomingMessage];
    const { etag, 'retry-after': wait } = incoming.headers;
    const { body } = await readLetter(incoming);
    const more = { ...(etag && { etag }), ...(wait && { 'retry-after': wait }) };
    return {
      status: incoming.statusCode ?? 0,
      type: incoming.headers['content-type'] ?? '',
      body: body.toString(),
      more,
    };
  };
  /** Only the first half of the body goes out, at once or byte by byte; then the line is cut. */
  const forwardHalf = async (letter: Letter, isDripping: boolean, gone: Promise<unknown>) => {
    const sent = start(letter);
    sent.on('error', () => {});
    sent.write(letter.body.subarray(0, isDripping ? 1 : letter.body.length / 2));
    if (isDripping) await gone;
    else await new Promise((resolve) => setTimeout(resolve, 1));
    sent.destroy();
  };
  const reply = (outgoing: ServerResponse, { status, type, body, more }: Answer, length = body.length) => {
    outgoing.writeHead(status, { 'content-type': type, connection: 'close', ...more });
    outgoing.end(body.slice(0, length));
  };
  const cut = (outgoing: ServerResponse, { status, type, body }: Answer) => {
    outgoing.writeHead(status, { 'content-type': type, 'content-length': `${Buffer.byteLength(body)}` });
    outgoing.write(body.slice(0, body.length / 2), () => outgoing.destroy());
  };
  const drip = (outgoing: ServerResponse, { status, type, body }: Answer, gone: Promise<unknown>) => {
    outgoing.writeHead(status, { 'content-type': type });
    let at = 0;
    const timer = setInterval(() => outgoing.write(body.charAt(at++)), drop);
    void gone.then(() => clearInterval(timer));
  };

  async function pass(fault: Fault, letter: Letter, outgoing: ServerResponse): Promise<unknown> {
    const invented = own[fault];
    if (invented) return reply(outgoing, invented);
    // Heard from the start: whoever is waited for may be gone before.
    const gone = new Promise((resolve) => outgoing.once('close', resolve));
    const hangUp = () => outgoing.socket?.resetAndDestroy();
    switch (fault) {
      case 'reset':
        return hangUp();
      case 'hung-up':
        return outgoing.destroy();
      case 'late':
        late.push(letter);
        return hangUp();
      case 'request-cut':
      case 'request-drip':
        await forwardHalf(letter, fault === 'request-drip', gone);
        return hangUp();
      case 'doubled': {
        const [, answer] = await Promise.all([forward(letter), forward(letter)]);
        return reply(outgoing, answer);
      }
      case 'delayed':
        await new Promise((resolve) => setTimeout(resolve, drop));
    }
    const answer = await forward(letter);
    if (fault === 'answer-lost') return hangUp();
    if (fault === 'answer-drip') return drip(outgoing, answer, gone);
    if (fault === 'answer-cut') return cut(outgoing, answer);
    return reply(outgoing, answer, fault === 'answer-halved' ? answer.body.length / 2 : undefined);
  }

  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const fault = (incoming.headers[faultHeader] ?? 'clear') as Fault;
    try {
      await pass(fault, await readLetter(incoming), outgoing);
    } catch {
      // The server itself out of reach is one fault more.
      outgoing.destroy();
    }
  };
  const server = createServer((incoming, outgoing) => void serve(incoming, outgoing));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** The next of the late ones arrives. False if there is none. */
    arrive: async (): Promise<boolean> => {
      const letter = late.shift();
      if (letter) await forward(letter);
      return letter !== undefined;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
