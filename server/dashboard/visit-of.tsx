import type { Context } from 'hono';
import { renderToStaticMarkup } from 'react-dom/server';
import { readBytes } from '../api/read-bytes';
import { Refusal } from '../api/refusal';
import { NotSetUp } from '../office';
import type { World } from '../world';
import { Shell } from './shell';
import type { Visit } from './visit';
import { visitorOf } from './visitor-of';

/** Room for the form of any page; a file asks for more. */
const usualBytes = 64 * 1024;
/** Milliseconds for a form; a file over a slow line takes most of it. */
const patience = 60_000;

const officeOf = (world: World) =>
  world.office().catch((error) => {
    if (error instanceof NotSetUp) return null;
    throw error;
  });

/** The request as the pages see it. */
export async function visitOf(c: Context, world: World): Promise<Visit> {
  const at = world.now();
  const [visitor, office] = await Promise.all([visitorOf(c, world, at), officeOf(world)]);
  const { account, isHalf, link } = visitor;
  return {
    c,
    world,
    visitor,
    office,
    at,
    act: () => ({ who: account ? `${account.role} ${account.name}` : `unit ${link?.unitId}`, at }),
    page: ({ title, under, status = 200 }, content) => {
      const shell = (
        <Shell title={title} office={office?.name} account={isHalf ? null : account} under={under}>
          {content}
        </Shell>
      );
      return c.html(`<!doctype html>${renderToStaticMarkup(shell)}`, status);
    },
    go: (path) => c.redirect(path, 303),
    form: async (mostBytes = usualBytes) => {
      const type = c.req.header('Content-Type') ?? '';
      const bytes = await readBytes(c.req.raw.body, { most: mostBytes, wait: patience });
      return new Response(bytes, { headers: { 'Content-Type': type } }).formData().catch(() => {
        throw new Refusal(400, 'bad-form', 'Isian ini tidak utuh. Muat ulang halamannya, lalu coba lagi.');
      });
    },
  };
}
