import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Dice } from '../dice';

/** What a request is made from: the wire's own forms, to be bent. */
export interface Sound {
  token: string;
  slot: string;
  today: number;
}

export interface BadRequest {
  name: string;
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
  /** The statuses that are right; any 4xx if left out. */
  right?: number[];
}

const json = { 'content-type': 'application/json' };
const cellOf = (today: number) => ({ d: today, p: 0, k: 0, s: 0, j: 0, q: 0, g: 0, n: 1, r: 1 });
const reportOf = ({ slot, today }: Sound) => ({
  v: 1,
  slot,
  gen: null,
  t: 1,
  full: false,
  client: '0.1.0',
  e: [cellOf(today)],
});

/** Numbers and words that belong nowhere on the wire. */
export const oddValues: unknown[] = [
  -1,
  1.5,
  2 ** 53,
  2 ** 31,
  1e308,
  -(2 ** 31),
  '5',
  null,
  true,
  [],
  {},
  '',
  '0'.repeat(33),
  "' OR 1=1 --",
  '"; DROP TABLE tally; --',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '\u0000',
  '\ud800',
  '=HYPERLINK("x")',
  '__proto__',
  'Warga RT 03 kerja bakti hari Minggu',
  '😀'.repeat(50),
];

const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

/** Tokens that are none. Each on each address that asks for one. */
function badTokens(token: string): Record<string, string>[] {
  const forms = [
    '',
    'Bearer',
    'Bearer ',
    `Bearer ${token.slice(0, -1)}`,
    `Bearer ${token}A`,
    `Bearer ssd1_${'A'.repeat(43)}`,
    `bearer ${token}`,
    `Basic ${token}`,
    `Bearer ${token} ${token}`,
    `Bearer ${token}, Bearer ${token}`,
    `Bearer ' OR '1'='1`,
  ];
  return [{}, ...forms.map((authorization) => ({ authorization }))];
}

/** Bodies that are no report, each sent with a good token. */
function badBodies(sound: Sound): [string, string | Uint8Array<ArrayBuffer>, Record<string, string>?][] {
  const whole = reportOf(sound);
  const text = JSON.stringify(whole);
  const entry = cellOf(sound.today);
  return [
    ['kosong', ''],
    ['terpotong', text.slice(0, -5)],
    ['bukan UTF-8', Uint8Array.from([0x7b, 0xff, 0xfe, 0x7d])],
    ['33 KiB', `${text.slice(0, -1)}${' '.repeat(33 * 1024)}}`],
    ['10 MB', `"${'a'.repeat(10_000_000)}"`],
    ['bersarang 10.000', nested(10_000)],
    ['larik bersarang', '['.repeat(20_000)],
    ['NaN', text.replace('"t":1', '"t":NaN')],
    ['1e309', text.replace('"n":1', '"n":1e309')],
    ['kunci ganda', text.replace('"v":1', '"v":2,"v":1,"v":3')],
    ['201 entri', JSON.stringify({ ...whole, e: Array.from({ length: 201 }, () => entry) })],
    ['bidang teks', JSON.stringify({ ...whole, text: 'isi' })],
    ['bidang teks dalam entri', JSON.stringify({ ...whole, e: [{ ...entry, text: 'isi' }] })],
    ['__proto__', `${text.slice(0, -1)},"__proto__":{"x":1}}`],
    ['constructor', `${text.slice(0, -1)},"constructor":{"x":1}}`],
    ['text/plain', text, { 'content-type': 'text/plain' }],
    ['tanpa jenis isi', text, { 'content-type': '' }],
    ['formulir', 'v=1&slot=x', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['gzip', new Uint8Array(gzipSync(text)), { ...json, 'content-encoding': 'gzip' }],
    ['bom gzip', new Uint8Array(gzipSync('a'.repeat(10_000_000))), { ...json, 'content-encoding': 'gzip' }],
  ];
}

const api = '/api/v1';
const withToken = ['/sync', '/revoke', '/pack'];

/** Every request of the corpus; all are wrong. */
export function badRequests(sound: Sound): BadRequest[] {
  const good = { authorization: `Bearer ${sound.token}` };
  const body = JSON.stringify(reportOf(sound));
  const whole: Record<string, unknown> = reportOf(sound);
  const entry: Record<string, unknown> = cellOf(sound.today);
  const post = (name: string, path: string, headers: Record<string, string>, sent: BadRequest['body']): BadRequest => ({
    name,
    method: 'POST',
    path: `${api}${path}`,
    headers: { ...json, ...headers },
    body: sent,
  });
  const fields = Object.keys(whole).flatMap((field) => [
    post(`tanpa ${field}`, '/sync', good, JSON.stringify({ ...whole, [field]: undefined })),
    ...oddValues
      .filter(
        (value) =>
          !(field === 'gen' && value === null) &&
          !(field === 'full' && value === true) &&
          !(field === 'e' && Array.isArray(value)),
      )
      .map((value) =>
        post(`${field} = ${JSON.stringify(value)}`, '/sync', good, JSON.stringify({ ...whole, [field]: value })),
      ),
  ]);
  // A time may be any whole number that is exact.
  const isRight = (name: string) => /^t = 2147483648$/.test(name);
  const inEntry = Object.keys(entry).flatMap((field) =>
    oddValues
      .filter(
        (value) =>
          !(field === 'd' || field === 'n' || field === 'r') ||
          typeof value !== 'number' ||
          value < 0 ||
          value % 1 !== 0,
      )
      .map((value) =>
        post(
          `entri ${field} = ${JSON.stringify(value)}`,
          '/sync',
          good,
          JSON.stringify({ ...whole, e: [{ ...entry, [field]: value }] }),
        ),
      ),
  );
  const codes = [
    "' OR 1=1 --",
    'AAAA-BBBB-CCCC-DDD',
    'AAAA-BBBB-CCCC-DDDI',
    'aaaa-bbbb-cccc-dddd',
    'AAAA-BBBB-CCCC-DDDD',
    '',
  ];
  const paths = [
    '/../../package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/sync%00',
    '//sync',
    '/sync/',
    '/enrol/x',
    '/..;/',
    `/${'a'.repeat(8_000)}`,
  ];
  return [
    ...withToken.flatMap((path) =>
      badTokens(sound.token).map((headers) => ({
        ...post(`token ${JSON.stringify(headers)}`, path, headers, path === '/revoke' ? '{"v":1}' : body),
        ...(path === '/pack' ? { method: 'GET', body: undefined } : {}),
        right: [401],
      })),
    ),
    ...badBodies(sound).flatMap(([name, sent, headers = {}]) =>
      ['/sync', '/enrol', '/revoke'].map((path) => post(name, path, { ...good, ...headers }, sent)),
    ),
    ...fields.filter(({ name }) => !isRight(name)),
    ...inEntry,
    ...codes.map((code) =>
      post(`kode ${code}`, '/enrol', {}, JSON.stringify({ v: 1, code, slot: sound.slot, client: '0.1.0' })),
    ),
    ...paths.map((path) => ({ ...post(`alamat ${path.slice(0, 30)}`, path, good, body), right: [404, 405, 414] })),
    ...['GET', 'PUT', 'DELETE', 'PATCH', 'HEAD'].map((method) => ({
      name: `cara ${method}`,
      method,
      path: `${api}/sync`,
      headers: good,
      right: [405],
    })),
  ];
}

interface Schema {
  pattern?: string;
  properties?: Record<string, unknown>;
}

/** The published form of a report: which fields there are to be bent. */
const published = (): Schema =>
  (JSON.parse(readFileSync('server/openapi.json', 'utf8')) as { components: { schemas: Record<string, Schema> } })
    .components.schemas.TallyReport ?? {};

/** A report with one to three of its published fields bent at random; the same for the same dice. */
export function bentReport(sound: Sound, dice: Dice): string {
  const whole: Record<string, unknown> = reportOf(sound);
  const names = Object.keys(published().properties ?? {});
  for (let bends = dice.between(1, 3); bends > 0; bends -= 1) {
    const name = dice.once(4) ? `${dice.pick(names)}x` : dice.pick(names);
    if (dice.once(5)) delete whole[name];
    else whole[name] = dice.pick(oddValues);
  }
  const text = JSON.stringify(whole);
  return dice.once(6) ? text.slice(0, dice.between(0, text.length)) : text;
}
