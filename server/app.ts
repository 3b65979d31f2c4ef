import { Hono } from 'hono';
import { cors } from './api/cors';
import { enrol } from './api/enrol';
import { Refusal } from './api/refusal';
import { sync } from './api/sync';
import { pages } from './dashboard/pages';
import { latihan } from './latihan';
import type { World } from './world';

const apiHeaders = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
};

function apiOf(world: World): Hono {
  const api = new Hono();
  api.use(cors);
  api.use(async (c, next) => {
    for (const [name, value] of Object.entries(apiHeaders)) c.header(name, value);
    await next();
  });
  api.get('/health', (c) => c.json({ v: 1, ok: true }));
  api.post('/enrol', enrol(world));
  api.post('/sync', sync(world));
  const wrongMethod = () => {
    throw new Refusal(405, 'wrong-method', 'Alamat ini tidak menerima cara kirim itu.');
  };
  for (const path of ['/health', '/enrol', '/sync']) api.all(path, wrongMethod);
  api.all('*', () => {
    throw new Refusal(404, 'not-found', 'Alamat ini tidak ada.');
  });
  api.onError((error, c) => {
    if (error instanceof Refusal) return c.json({ error: error.code, message: error.message }, error.status);
    console.error(error);
    return c.json({ error: 'internal', message: 'Ada gangguan di server. Kiriman akan dicoba lagi nanti.' }, 500);
  });
  return api;
}

/** All that the tally answers over HTTP: the API for the extension, the pages for people. */
export function appOf(world: World): Hono {
  const app = new Hono();
  app.route('/api/v1', apiOf(world));
  app.route('/', latihan());
  app.route('/', pages(world));
  return app;
}
