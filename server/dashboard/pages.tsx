import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Mark } from '@/components/parts/mark';
import { dayOf, epochDayOf } from '@/lib/calendar/day';
import type { World } from '../world';
import { chosenWeek } from './chosen-week';
import { MissingPage } from './missing-page';
import { StartPage } from './start-page';
import { WeekPage } from './week-page';
import { weekViewOf } from './week-view';

const headers = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

/** Days of totals that a row of weeks may need: as far back as reports are taken. */
const daysBack = 400;

const font = fileURLToPath(
  import.meta.resolve('@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2'),
);
const styleSheets = ['../../components/parts/tokens.css', './dasbor.css'];
const readStyles = () =>
  Promise.all(styleSheets.map((path) => readFile(new URL(path, import.meta.url), 'utf8'))).then((all) =>
    all.join('\n'),
  );

const html = (page: ReactElement) => `<!doctype html>${renderToStaticMarkup(page)}`;

async function weekPage({ store, region, target, now }: World, asked: string | undefined): Promise<string> {
  const at = now();
  const zone = region.zona;
  const today = dayOf(at, zone);
  const monday = chosenWeek(asked, today);
  const first = epochDayOf(monday);
  const [units, totals, platforms, isDemo] = await Promise.all([
    store.units(),
    store.allTotals(first - daysBack, first + 6),
    store.platformTotals(first, first + 6),
    store.isDemo(),
  ]);
  const view = weekViewOf({ units, totals, platforms, monday, today, zone, target });
  return html(<WeekPage view={view} facts={{ office: `Diskominfo ${region.nama}`, today, at, zone, isDemo }} />);
}

/** The pages for people, with all they load. No script, no cookie, no CORS. */
export function pages(world: World): Hono {
  const app = new Hono();
  const office = `Diskominfo ${world.region.nama}`;
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) if (!c.res.headers.has(name)) c.header(name, value);
  });
  app.get('/', async (c) => c.html(await weekPage(world, c.req.query('minggu'))));
  app.get('/mulai', (c) => c.html(html(<StartPage office={office} />)));
  app.get('/dasbor.css', async (c) => c.body(await readStyles(), 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/huruf.woff2', async (c) =>
    c.body(Uint8Array.from(await readFile(font)), 200, {
      'Content-Type': 'font/woff2',
      'Cache-Control': 'public, max-age=604800',
    }),
  );
  app.get('/ikon.svg', (c) =>
    c.body(renderToStaticMarkup(<Mark size={64} />), 200, { 'Content-Type': 'image/svg+xml; charset=utf-8' }),
  );
  app.notFound((c) => c.html(html(<MissingPage office={office} />), 404));
  app.onError((error, c) => {
    console.error(error);
    return c.text('Ada gangguan di server. Muat ulang halaman ini sebentar lagi.', 500, headers);
  });
  return app;
}
