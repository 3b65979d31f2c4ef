import { readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { hosts } from '@/lib/composers/hosts';
import { answer } from './answers';
import { buildPages } from './build';
import { makeCertificate } from './certificate';
import type { SeenRequest } from './seen-request';

export interface ServedPages {
  port: number;
  close(): Promise<void>;
  /** Every request so far, oldest first, those to unknown hosts too. */
  requests(): SeenRequest[];
}

const pageOfHost: Record<string, string> = {
  'www.facebook.com': 'facebook.post-dialog',
  'www.instagram.com': 'instagram.create-dialog',
  'x.com': 'x.composer',
  'www.threads.com': 'threads.composer',
  'www.threads.net': 'threads.composer',
  'business.facebook.com': 'business.composer',
};

/** As strict as the sites' own: nothing inline, nothing from elsewhere, no string becomes script. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const contentTypes: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** The switches in the address of the page that asked, or in the asked address itself. */
function switchesOf(address: URL, headers: IncomingHttpHeaders): URLSearchParams {
  return headers.referer ? new URL(headers.referer).searchParams : address.searchParams;
}

async function respond(seen: SeenRequest, address: URL, response: ServerResponse, folder: string): Promise<void> {
  const send = (status: number, type: string, body: string | Buffer) =>
    response
      .writeHead(status, {
        'content-type': `${type}; charset=utf-8`,
        'content-security-policy': contentSecurityPolicy,
        'referrer-policy': 'same-origin',
        'cache-control': 'no-store',
      })
      .end(body);
  const switches = switchesOf(address, seen.headers);
  const answered = answer(seen, switches.get('fail'));
  if (answered) {
    await new Promise((resolve) => setTimeout(resolve, Number(switches.get('slow') ?? 0)));
    return void send(answered.status, 'application/json', answered.body);
  }
  const page = pageOfHost[seen.host];
  const file = /^\/assets\/([\w.-]+)$/.exec(address.pathname)?.[1];
  if (page && file) {
    const content = await readFile(join(folder, 'assets', file)).catch(() => null);
    if (content) return void send(200, contentTypes[extname(file)] ?? 'application/octet-stream', content);
  } else if (page && seen.method === 'GET' && seen.headers['sec-fetch-mode'] !== 'cors') {
    const html = await readFile(join(folder, `${page}.html`), 'utf8');
    const language = address.searchParams.get('lang') === 'en' ? 'en' : 'id';
    return void send(200, 'text/html', html.replace('lang="id"', `lang="${language}"`));
  }
  return void send(404, 'text/plain', 'Tidak ada di sini.');
}

/**
 * Serves the practice pages of all hosts over TLS on 127.0.0.1, chosen by the Host header, and answers as the sites do.
 * Builds them first where the sources changed. `port` 0 or none takes a free one.
 */
export async function servePages({ port = 0 }: { port?: number } = {}): Promise<ServedPages> {
  const folder = await buildPages();
  const requests: SeenRequest[] = [];
  const server = createServer(await makeCertificate(hosts), (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const address = new URL(request.url ?? '/', `https://${host || 'localhost'}`);
    const seen = { method: request.method ?? 'GET', host, path: address.pathname, headers: request.headers, body: '' };
    requests.push(seen);
    bodyOf(request)
      .then((body) => {
        seen.body = body;
        return respond(seen, address, response, folder);
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
