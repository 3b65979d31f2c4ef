import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { readAsset } from './assets';

/** The page runs by itself: it may load its own files and reach nothing else, this server neither. */
const headers = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

const built = '.output/latihan-web';

/** Nothing that could lead out of the folder. */
const isPlainName = (name: string) => /^[\w-]+(?:\.[\w-]+)+$/.test(name);

/**
 * Serves the page for practice under `/latihan/`, for phones and whoever has no extension. Its files have their
 * content in their name, so a browser may keep them; the page itself is asked for anew. `folder`: another build of it.
 */
export function latihan(folder?: string): Hono {
  const app = new Hono();
  const send = async (c: Context, path: string, type: string | undefined, keep: string) => {
    const read = () => (folder ? readFile(join(folder, path)).catch(() => null) : readAsset(`${built}/${path}`));
    const file = type && (await read());
    if (!file) return c.text('Halaman latihan belum dibuat di server ini: npm run latihan:web.', 404, headers);
    return c.body(Uint8Array.from(file), 200, { ...headers, 'Content-Type': type, 'Cache-Control': keep });
  };
  app.use('/latihan/*', compress());
  app.get('/latihan', (c) => c.redirect('/latihan/', 308));
  app.get('/latihan/', (c) => send(c, 'index.html', 'text/html; charset=utf-8', 'no-cache'));
  app.get('/latihan/assets/:name', (c) => {
    const name = c.req.param('name');
    const type = isPlainName(name) ? types[extname(name)] : undefined;
    return send(c, `assets/${name}`, type, 'public, max-age=31536000, immutable');
  });
  return app;
}
