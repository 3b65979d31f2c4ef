import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { type Fault, faultHeader, openProxy } from './proxy';

/** A server that counts whole requests, behind the proxy. */
async function behindProxy() {
  const heard: string[] = [];
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    let text = '';
    try {
      for await (const chunk of incoming) text += chunk;
    } catch {
      return;
    }
    heard.push(text);
    outgoing.setHeader('content-type', 'application/json').end(`{"heard":${heard.length},"long":"${'a'.repeat(100)}"}`);
  };
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const proxy = await openProxy(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  onTestFinished(async () => {
    await proxy.close();
    server.closeAllConnections();
    server.close();
  });
  /** What came back: the whole answer, a status, or nothing. */
  const ask = async (fault: Fault): Promise<number | 'nothing'> => {
    try {
      const headers = { [faultHeader]: fault };
      const signal = AbortSignal.timeout(fault.endsWith('-drip') ? 60 : 20_000);
      const answer = await fetch(proxy.address, { method: 'POST', headers, body: 'isi yang utuh', signal });
      return answer.status === 200 ? ((await answer.json()) as { heard: number }).heard : answer.status;
    } catch {
      return 'nothing';
    }
  };
  return { heard, ask, proxy };
}

const cases: [Fault, number | 'nothing', number][] = [
  ['clear', 1, 1],
  ['delayed', 1, 1],
  ['reset', 'nothing', 0],
  ['hung-up', 'nothing', 0],
  ['request-cut', 'nothing', 0],
  ['request-drip', 'nothing', 0],
  ['answer-lost', 'nothing', 1],
  ['answer-drip', 'nothing', 1],
  ['answer-cut', 'nothing', 1],
  ['answer-halved', 'nothing', 1],
  ['late', 'nothing', 0],
  ['portal-page', 'nothing', 0],
  ['portal-json', 401, 0],
  ['proxy-502', 502, 0],
  ['busy-503', 503, 0],
];

test.each(cases)('perantara mengganggu seperti namanya: %s', async (fault, told, reached) => {
  const { heard, ask } = await behindProxy();
  expect([await ask(fault), heard.length]).toEqual([told, reached]);
});

test('perantara menggandakan, dan menyampaikan yang terlambat sesudah yang lain', async () => {
  const { heard, ask, proxy } = await behindProxy();
  expect(await ask('late')).toBe('nothing');
  await ask('doubled');
  expect(heard).toHaveLength(2);
  expect([await proxy.arrive(), await proxy.arrive(), heard.length]).toEqual([true, false, 3]);
});
