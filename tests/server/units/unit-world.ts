import { testWorld } from '../test-world';

/** The tally as the admin sees it: open a page, send a form. */
export async function unitWorld(role: 'admin' | 'viewer' = 'admin') {
  const world = await testWorld();
  const headers = await world.as(role);
  const open = async (path: string) => {
    const answer = await world.app.request(path, { headers });
    return { status: answer.status, html: await answer.text() };
  };
  const send = async (path: string, body: Record<string, string> | URLSearchParams | FormData) => {
    // As bytes: a request made of files goes on writing after it was refused in the middle.
    const packed = new Response(body instanceof FormData ? body : new URLSearchParams(body));
    const type = packed.headers.get('Content-Type') ?? '';
    const answer = await world.app.request(path, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': type },
      body: await packed.arrayBuffer(),
    });
    return { status: answer.status, to: answer.headers.get('Location'), html: await answer.text(), answer };
  };
  const names = async () => (await world.store.units()).map(({ name }) => name).toSorted();
  return { ...world, headers, open, send, names };
}
