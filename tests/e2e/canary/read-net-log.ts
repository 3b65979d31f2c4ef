import { readFile } from 'node:fs/promises';

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; source: { id: number }; params?: { bytes?: string } }[];
}

/** What a browser sent in all of its life. */
export interface Sent {
  /** By connection: every byte that went out, before it was encrypted as well as after. */
  bytes: Buffer[];
  /** Everything else that the browser noted of its network: addresses, headers, names that it looked up. */
  rest: Buffer;
}

/** Reads the log of Chromium's whole network, which is complete once the browser has been closed. */
export async function readNetLog(file: string): Promise<Sent> {
  const { constants, events } = JSON.parse(await readFile(file, 'utf8')) as NetLog;
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]));
  const isSent = ({ type }: NetLog['events'][number]) => names.get(type)?.endsWith('BYTES_SENT') ?? false;
  const isBytes = ({ type }: NetLog['events'][number]) => /BYTES_(?:SENT|RECEIVED|READ)/.test(names.get(type) ?? '');
  const bySource = new Map<number, Buffer[]>();
  for (const { source, params } of events.filter(isSent)) {
    const part = Buffer.from(params?.bytes ?? '', 'base64');
    bySource.set(source.id, [...(bySource.get(source.id) ?? []), part]);
  }
  return {
    bytes: [...bySource.values()].map((parts) => Buffer.concat(parts)),
    rest: Buffer.from(JSON.stringify(events.filter((event) => !isBytes(event)))),
  };
}
