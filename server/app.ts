import { Hono } from 'hono';
import type { Refused } from '@/lib/tally/wire';
import { asRefusal } from './api/as-refusal';
import { cors } from './api/cors';
import { crowd } from './api/crowd';
import { enrol } from './api/enrol';
import { link } from './api/link';
import { pack } from './api/pack';
import { hear } from './api/read-json';
import { Refusal } from './api/refusal';
import { revoke } from './api/revoke';
import { sync } from './api/sync';
import { pages } from './dashboard/pages';
import { latihan } from './latihan';
import { onlyEncrypted } from './only-encrypted';
import { openApi } from './openapi';
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
    const headers = { ...apiHeaders, ...onlyEncrypted(world.publicUrl) };
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    await next();
  });
  const document = openApi();
  api.get('/health', (c) => c.json({ v: 1, ok: true }));
  api.get('/openapi.json', (c) => c.json(document));
  const seat = crowd();
  const heard = hear();
  api.post('/enrol', heard, seat, enrol(world));
  api.post('/sync', heard, seat, sync(world));
  api.get('/pack', seat, pack(world));
  api.post('/link', heard, seat, link(world));
  api.post('/revoke', heard, seat, revoke(world));
  const wrongMethod = () => {
    throw new Refusal(405, 'wrong-method', 'Alamat ini tidak menerima cara kirim itu.');
  };
  for (const path of ['/health', '/openapi.json', '/enrol', '/sync', '/pack', '/link', '/revoke'])
    api.all(path, wrongMethod);
  api.all('*', () => {
    throw new Refusal(404, 'not-found', 'Alamat ini tidak ada.');
  });
  api.onError((error, c) => {
    const { status, code, message, retryAfterS } = asRefusal(error);
    if (retryAfterS !== undefined) c.header('Retry-After', `${retryAfterS}`);
    const answer: Refused = { v: 1, error: code, message };
    return c.json(answer, status);
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
