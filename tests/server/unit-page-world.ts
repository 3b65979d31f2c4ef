import type { Role } from '@/server/store/accounts';
import { report } from './entries';
import { readable } from './readable';
import { testWorld } from './test-world';

const form = 'application/x-www-form-urlencoded';

/** A tally with the page of Kelurahan Asam, and the words to ask for it. */
export async function unitWorld(options: Parameters<typeof testWorld>[0] = {}) {
  const world = await testWorld(options);
  const id = await world.unitId('Asam');
  const open = async (query = '', role: Role = 'admin') => {
    const answer = await world.app.request(`/unit/${id}${query}`, { headers: await world.as(role) });
    const html = await answer.text();
    return { answer, html, text: readable(html) };
  };
  const send = async (path: string, fields: Record<string, string>, role: Role = 'admin') => {
    const headers = { ...(await world.as(role)), 'Content-Type': form };
    const body = new URLSearchParams(fields).toString();
    const answer = await world.app.request(`/unit/${id}/${path}`, { method: 'POST', headers, body });
    const html = await answer.text();
    return { answer, html, text: readable(html), leads: answer.headers.get('Location') };
  };
  const count = async (entries: Parameters<typeof report>[0]) =>
    world.sync(await world.connect('Asam'), report(entries));
  return { ...world, id, open, send, count };
}
