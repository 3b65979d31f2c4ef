import { posix } from 'node:path';
import { Hono } from 'hono';
import { renderToStaticMarkup } from 'react-dom/server';
import { Mark } from '@/components/parts/mark';
import { assetOf } from '../assets';
import { onlyEncrypted } from '../only-encrypted';
import type { World } from '../world';
import { guarded } from './guard';
import { NotePage } from './note-page';
import { routes } from './routes';
import { visitOf } from './visit-of';

const rules = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

const headersOf = (publicUrl: string): Record<string, string> => ({
  'Content-Security-Policy': rules.join('; '),
  'X-Content-Type-Options': 'nosniff',
  // With none at all a browser would not say either that a form comes from our own page.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
  ...onlyEncrypted(publicUrl),
});

const font = 'node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2';
const parts = '../../components/parts';
const styleSheets = [
  `${parts}/tokens.css`,
  `${parts}/page.css`,
  `${parts}/heat.css`,
  `${parts}/streak.css`,
  './dasbor.css',
  './parts.css',
  './week/answer.css',
  './week/tiles.css',
  './week/cards.css',
  './week/unit-table.css',
  './region/region.css',
  './pack/pack.css',
  './login/login.css',
  './accounts/accounts.css',
  './units/units.css',
  './units/unit-list.css',
  './units/codes/codes.css',
  './unit/unit.css',
  '../own/own.css',
  './reports/reports.css',
  './units/accounts/accounts.css',
];
/** One sheet for all pages; what a sheet imports stands in it already. */
const readStyles = async () => {
  const sheets = await Promise.all(styleSheets.map((path) => assetOf(posix.join('server/dashboard', path))));
  return sheets.join('\n').replace(/^@import .*$/gm, '');
};

/** The pages for people, with all they load. No CORS. */
export function pages(world: World): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(headersOf(world.publicUrl))) {
      if (!c.res.headers.has(name)) c.header(name, value);
    }
  });
  for (const route of routes) app.on(route.method, route.path, guarded(world, route));
  app.get('/dasbor.css', async (c) => c.body(await readStyles(), 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/dasbor.js', async (c) =>
    c.body(Uint8Array.from(await assetOf('server/dashboard/dasbor.js')), 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
    }),
  );
  app.get('/huruf.woff2', async (c) =>
    c.body(Uint8Array.from(await assetOf(font)), 200, {
      'Content-Type': 'font/woff2',
      'Cache-Control': 'public, max-age=604800',
    }),
  );
  app.get('/ikon.svg', (c) =>
    c.body(renderToStaticMarkup(<Mark size={64} />), 200, { 'Content-Type': 'image/svg+xml; charset=utf-8' }),
  );
  app.all('*', async (c) => {
    const visit = await visitOf(c, world);
    const text = 'Mungkin alamatnya terpotong atau sudah berubah.';
    return visit.page(
      { title: 'Tidak ditemukan', status: 404 },
      <NotePage title="Halaman ini tidak ada" text={text} />,
    );
  });
  app.onError((error, c) => {
    console.error(error);
    return c.text('Ada gangguan di server. Muat ulang halaman ini sebentar lagi.', 500, headersOf(world.publicUrl));
  });
  return app;
}
