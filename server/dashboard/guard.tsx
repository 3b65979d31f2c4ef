import type { Context } from 'hono';
import { asRefusal } from '../api/as-refusal';
import { NotSetUp } from '../office';
import type { World } from '../world';
import { isAdmin } from './is-admin';
import { afterPassword } from './login/after-password';
import { NotePage } from './note-page';
import type { Route, Who } from './route';
import type { Visit, Visitor } from './visit';
import { visitOf } from './visit-of';
import { visitorOf } from './visitor-of';

/** All that the visitor may be taken for. */
function kindsOf({ account, isHalf, link }: Visitor): Who[] {
  const signedIn: Who[] = account ? [isHalf ? 'half' : account.role] : [];
  return ['anyone', ...signedIn, ...(link ? (['unit'] as const) : [])];
}

/** Whether the address is open to this visitor. */
export const isFor = ({ who }: Pick<Route, 'who'>, visitor: Visitor): boolean => {
  const kinds = kindsOf(visitor);
  return who.some((one) => kinds.includes(one));
};

/**
 * A form of another site can be sent here with our cookie in some browsers, but neither of these two headers can be
 * made up by a page. Old browsers and plain connections send the second only.
 */
function isOwnForm(c: Context, publicUrl: string): boolean {
  const site = c.req.header('Sec-Fetch-Site');
  return site ? site === 'same-origin' : c.req.header('Origin') === new URL(publicUrl).origin;
}

function sentAway(visit: Visit, { who, method }: Route): Response {
  const { account, isHalf } = visit.visitor;
  if (account && isHalf) return visit.go(afterPassword(account));
  // The way in, opened again by one who is in.
  if (account && who.includes('half')) return visit.go('/');
  if (!account && (who.includes('admin') || who.includes('viewer'))) {
    const { pathname, search } = new URL(visit.c.req.url);
    const asked = `${pathname}${search}`;
    return visit.go(method === 'GET' && asked !== '/' ? `/masuk?ke=${encodeURIComponent(asked)}` : '/masuk');
  }
  const text = account
    ? 'Akun Anda boleh melihat dasbor, tetapi tidak membuka halaman ini.'
    : 'Buka tautan halaman unit Anda sekali lagi, atau mintalah tautan baru ke Diskominfo.';
  return visit.page(
    { title: 'Bukan untuk akun ini', status: 403 },
    <NotePage title="Halaman ini tidak terbuka" text={text} link={account ? undefined : null} />,
  );
}

/** Thrown where the address was closed to the visitor while the form was still on its way. */
class Closed extends Error {
  constructor(readonly visitor: Visitor) {
    super();
  }
}

/** The visit with a form that is only read for whoever may still send it once it is here: a body can take a minute. */
const guardedForm = (visit: Visit, route: Route): Visit => ({
  ...visit,
  form: async (mostBytes) => {
    const form = await visit.form(mostBytes);
    const visitor = await visitorOf(visit.c, visit.world, visit.world.now());
    if (!isFor(route, visitor)) throw new Closed(visitor);
    return form;
  },
});

function afterError(visit: Visit, error: unknown): Response {
  if (error instanceof NotSetUp) {
    if (isAdmin(visit)) return visit.go('/pengaturan/wilayah');
    const text = 'Admin Diskominfo belum memilih kabupaten atau kota untuk rekap ini.';
    return visit.page({ title: 'Belum siap', status: 503 }, <NotePage title="Rekap ini belum disiapkan" text={text} />);
  }
  const { status, message, retryAfterS } = asRefusal(error);
  if (retryAfterS !== undefined) visit.c.header('Retry-After', `${retryAfterS}`);
  const shown = status === 400 || status === 403 || status === 404 || status === 413 ? status : 503;
  return visit.page({ title: 'Belum bisa', status: shown }, <NotePage title="Belum bisa dikerjakan" text={message} />);
}

/** The answer of one address: to whom it is for, and only to them. */
export const guarded = (world: World, route: Route) => async (c: Context) => {
  const visit = await visitOf(c, world);
  try {
    if (route.method === 'POST' && !isOwnForm(c, world.publicUrl)) {
      const text = 'Isian ini tidak dikirim dari halaman Siap Siar. Tidak ada yang diubah.';
      return visit.page({ title: 'Ditolak', status: 403 }, <NotePage title="Isian ini ditolak" text={text} />);
    }
    return isFor(route, visit.visitor) ? await route.answer(guardedForm(visit, route)) : sentAway(visit, route);
  } catch (error) {
    if (error instanceof Closed) return sentAway({ ...visit, visitor: error.visitor }, route);
    return afterError(visit, error);
  }
};
