import { randomUUID } from 'node:crypto';
import type { Pack } from '@/lib/pack/pack';
import { sessionCookie } from '@/server/access/cookie';
import { hashOfKey, makeKey } from '@/server/access/key';
import { testWorld } from './test-world';

/** The words that a person reads, without the drawing and the marks. */
export const readable = (html: string) =>
  html
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');

/** The value of a field as a browser would show it; undefined where there is no such field. */
export function fieldOf(html: string, name: string): string | undefined {
  const plain = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const area = new RegExp(`<textarea[^>]* name="${name}"[^>]*>([^<]*)</textarea>`).exec(html)?.[1];
  if (area !== undefined) return plain(area.replace(/^\n/, ''));
  const input = new RegExp(`<input[^>]* name="${name}"[^>]*>`).exec(html)?.[0];
  if (input)
    return input.includes('checkbox')
      ? input.includes('checked')
        ? 'ya'
        : ''
      : plain(/ value="([^"]*)"/.exec(input)?.[1] ?? '');
  const select = new RegExp(`<select[^>]* name="${name}"[^>]*>(.*?)</select>`, 's').exec(html)?.[1];
  return select && (/<option value="([^"]*)" selected/.exec(select)?.[1] ?? '');
}

/** A tally in which an admin works at the pack. */
export async function packWorld() {
  const world = await testWorld();
  const { app, store, clock } = world;
  /** What the admin of that name sees and sends, in one session. */
  const adminAt = async (name = 'rina') => {
    const account = { id: randomUUID(), name, role: 'admin', salt: '', hash: '', totp: null } as const;
    const act = { who: `admin ${name}`, at: clock.at };
    await store.addAccount(account, act);
    const key = makeKey();
    await store.openSession({ sessionHash: hashOfKey(key), accountId: account.id, isHalf: false }, act);
    const headers = { Cookie: `${sessionCookie.name}=${key}`, 'Sec-Fetch-Site': 'same-origin' };
    const get = (path: string) => app.request(`/pengaturan/paket${path}`, { headers });
    const post = (path: string, fields: Record<string, string>) =>
      app.request(`/pengaturan/paket${path}`, { method: 'POST', headers, body: new URLSearchParams(fields) });
    const page = async (path = '') => (await get(path)).text();
    const save = (part: string, fields: Record<string, string>) => post(`/${part}`, { do: 'simpan', ...fields });
    const publish = async (after: number) => post('/terbitkan', { sesudah: `${after}` });
    return { get, post, page, save, publish };
  };
  const published = async (): Promise<Pack> => (await world.world.office()).pack;
  return { ...world, adminAt, published };
}
