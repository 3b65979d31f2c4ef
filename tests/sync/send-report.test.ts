import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { jenisList } from '@/lib/draft/jenis';
import { LogDatabase } from '@/lib/log/database';
import { removeRecord } from '@/lib/log/remove-record';
import { settle } from '@/lib/log/settle';
import { readSettings } from '@/lib/settings/store';
import { connect, sendReport } from '@/lib/sync/send-report';
import { parseReport, type TallyReport } from '@/lib/tally/wire';
import { pressedAt, submissionWith } from '../log/submission';

const official = { isOfficial: true, zone: 'Asia/Jakarta', mandatoryTags: [] };
const generation = 'a'.repeat(32);
const server = 'http://127.0.0.1:8787';
interface Asked {
  method: string;
  body: string;
  headers: Record<string, string>;
}

let log: LogDatabase;
let reports: TallyReport[];
/** The tokens with which reports came. */
let tokens: string[];
let getPack: (headers: Headers) => Response;
/** What the next answers are; the last one stays. */
let answers: ((report: TallyReport) => Response | Promise<Response>)[];

const json = (body: unknown, status = 200, headers = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
const accept =
  (gen = generation, extra: object = {}) =>
  (report: TallyReport) =>
    json({
      v: 1,
      t: report.t,
      serverAt: report.t,
      gen,
      results: report.e.map(({ r }) => ({ r, s: 'ok' })),
      totals: [{ d: 20_011, n: 3 }],
      ...extra,
    });
/** As the tally itself refuses. */
const refusal = (status: number, error: string) => json({ v: 1, error, message: 'Begitu.' }, status);
const post = (id: string, text: string) => settle(submissionWith({ id, text, state: 'confirmed' }), official, log);

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Siap Siar', version: '0.1.0' });
  log = new LogDatabase(`uji-${crypto.randomUUID()}`);
  reports = [];
  answers = [accept()];
  tokens = [];
  getPack = () => new Response('', { status: 500 });
  vi.stubGlobal('fetch', async (_url: string, { method, body, headers }: Asked) => {
    if (method === 'GET') return getPack(new Headers(headers));
    tokens.push(headers.authorization?.slice(7) ?? '');
    const report = parseReport(JSON.parse(body));
    reports.push(report);
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return (answer as (typeof answers)[number])(report);
  });
  await connect({ server, token: 'ssd1_x', gen: null }, log);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await log.delete();
});

const acked = async () => (await log.cells.toArray()).map(({ rev, acked }) => [rev, acked]);

describe('mengirim jumlah', () => {
  it('mengirim angka, tidak pernah tulisan, dan hanya sekali', async () => {
    await post('a1', 'Senam lansia digelar di aula.');
    await sendReport({ isAsked: false }, log);
    await sendReport({ isAsked: false }, log);
    expect(reports).toHaveLength(1);
    expect(reports[0]?.e).toEqual([{ d: 20_011, p: 2, k: 0, s: 0, j: 0, q: 0, g: 0, n: 1, r: 1 }]);
    expect(JSON.stringify(reports)).not.toContain('lansia');
    expect(await acked()).toEqual([[1, 1]]);
    expect(await log.read('totals')).toEqual({ '2024-10-15': 3 });
  });

  it('yang berubah selama perjalanan tetap dikirim sesudahnya', async () => {
    await post('a1', 'Satu');
    answers = [
      async (report) => {
        await post('b2', 'Dua');
        return accept()(report);
      },
      accept(),
    ];
    await sendReport({ isAsked: false }, log);
    expect(reports.map(({ e }) => e.map(({ n, r }) => [n, r]))).toEqual([[[1, 1]], [[2, 2]]]);
    expect(await acked()).toEqual([[2, 2]]);
  });

  it('peladen mati: dicatat, menunggu, lalu terkirim sekali saat dibuka lagi', async () => {
    await post('a1', 'Satu');
    answers = [() => Promise.reject(new TypeError('offline'))];
    await sendReport({ isAsked: false }, log);
    expect(await log.read('sending')).toMatchObject({ tries: 1, trouble: 'offline' });
    expect(await fakeBrowser.alarms.get('kirim-ulang')).toBeDefined();
    answers = [accept()];
    await log.write('sending', { tries: 1, dueAt: Date.now() + 60_000, sentAt: null, trouble: 'offline' });
    await sendReport({ isAsked: false }, log);
    expect(reports).toHaveLength(1);
    await sendReport({ isAsked: true }, log);
    expect(reports).toHaveLength(2);
    expect(await log.read('sending')).toMatchObject({ tries: 0, trouble: null });
  });

  it.each([
    ['halaman masuk wifi', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
    ['jawaban untuk laporan lain', () => json({ v: 1, t: 1, serverAt: 1, gen: generation, results: [], totals: [] })],
    ['galat peladen', () => json({ error: 'x' }, 503, { 'retry-after': '90' })],
    ['portal yang menolak dengan JSON', () => json({ error: 'login required' }, 401)],
    ['portal yang menolak dengan halaman', () => new Response('<html>', { status: 403 })],
  ])('%s dianggap belum terkirim', async (_name, answer) => {
    await post('a1', 'Satu');
    answers = [answer];
    await sendReport({ isAsked: false }, log);
    expect(await acked()).toEqual([[1, 0]]);
    expect(await log.read('sending')).toMatchObject({ trouble: 'offline' });
  });

  it('token dicabut: berhenti mengirim, tetap mencatat', async () => {
    await post('a1', 'Satu');
    answers = [() => refusal(401, 'unknown-token')];
    await sendReport({ isAsked: false }, log);
    await sendReport({ isAsked: true }, log);
    expect(reports).toHaveLength(1);
    expect(await log.read('sending')).toMatchObject({ trouble: 'refused' });
  });

  it('peladen yang lupa mendapat semuanya lagi', async () => {
    await post('a1', 'Satu');
    await sendReport({ isAsked: false }, log);
    await post('b2', 'Dua');
    answers = [accept('b'.repeat(32), { serverAt: pressedAt })];
    await sendReport({ isAsked: false }, log);
    expect(reports.map(({ gen }) => gen)).toEqual([null, generation, 'b'.repeat(32)]);
    expect(reports.at(-1)?.e.map(({ n }) => n)).toEqual([2]);
  });

  it('kembaran basis data: unggahan berikutnya dihitung di kamar baru', async () => {
    await post('a1', 'Satu');
    answers = [
      (report) =>
        json({
          ...JSON.parse('{}'),
          v: 1,
          t: report.t,
          serverAt: 1,
          gen: generation,
          results: [{ r: 1, s: 'fork' }],
          totals: [],
        }),
      accept(),
    ];
    await sendReport({ isAsked: false }, log);
    await post('b2', 'Dua');
    await sendReport({ isAsked: false }, log);
    expect(reports).toHaveLength(2);
    expect(reports[1]?.slot).not.toBe(reports[0]?.slot);
    expect(reports[1]?.e.map(({ n }) => n)).toEqual([1]);
  });

  it('jawaban 503 dituruti: tidak ada percobaan sebelum waktunya', async () => {
    await post('a1', 'Satu');
    answers = [() => json({ v: 1, error: 'busy', message: 'Begitu.' }, 503, { 'retry-after': '900' })];
    const before = Date.now();
    await sendReport({ isAsked: false }, log);
    await sendReport({ isAsked: false }, log);
    expect(reports).toHaveLength(1);
    const { dueAt = 0 } = (await log.read('sending')) ?? {};
    expect(dueAt - before).toBeGreaterThanOrEqual(900_000);
    expect(dueAt - before).toBeLessThan(1_090_000);
  });

  it('waktu tunggu yang dicatat jam ngawur tidak ditunggu bertahun-tahun', async () => {
    await post('a1', 'Satu');
    const ahead = Date.now() + 9 * 365 * 86_400_000;
    await log.write('sending', { tries: 3, dueAt: ahead, sentAt: ahead, trouble: 'offline', fullAt: ahead });
    await sendReport({ isAsked: false }, log);
    expect(reports).toHaveLength(1);
    expect(await acked()).toEqual([[1, 1]]);
  });

  it('menuruti peladen yang minta jarang didatangi', async () => {
    await post('a1', 'Satu');
    answers = [accept(generation, { nextAfterS: 3600 })];
    await sendReport({ isAsked: false }, log);
    await post('b2', 'Dua');
    await sendReport({ isAsked: false }, log);
    expect(reports).toHaveLength(1);
  });

  it('sel yang harinya tidak masuk akal ditandai, tidak dikirim terus-menerus', async () => {
    await post('a1', 'Satu');
    answers = [accept(generation, { results: [{ r: 0, s: 'too-old' }] })];
    await sendReport({ isAsked: false }, log);
    await sendReport({ isAsked: false }, log);
    expect(reports).toHaveLength(1);
    expect((await log.cells.toArray())[0]).toMatchObject({ acked: 1, odd: 'too-old' });
  });

  it('sekali seminggu menawarkan lagi semuanya, agar yang hilang tanpa diketahui pulih', async () => {
    await post('a1', 'Satu');
    await sendReport({ isAsked: false }, log);
    const weekAgo = Date.now() - 7 * 86_400_000;
    const sending = await log.read('sending');
    await log.write('sending', {
      ...sending,
      tries: 0,
      dueAt: 0,
      sentAt: weekAgo,
      trouble: null,
      fullAt: weekAgo,
      skew: pressedAt - Date.now(),
    });
    await sendReport({ isAsked: false }, log);
    await sendReport({ isAsked: false }, log);
    expect(reports.map(({ full, e }) => [full, e.length])).toEqual([
      [false, 1],
      [true, 1],
    ]);
  });

  it('kiriman yang ditolak utuh dibagi dua; sel yang rusak disisihkan, yang lain sampai', async () => {
    for (const [index, jenis] of (['kegiatan', 'layanan', 'imbauan', 'ucapan'] as const).entries())
      await settle(submissionWith({ id: `a${index}`, text: jenis, jenis, state: 'confirmed' }), official, log);
    const isPoison = ({ e }: TallyReport) => e.some(({ j }) => j === jenisList.indexOf('imbauan'));
    answers = [(report) => (isPoison(report) ? refusal(400, 'bad-shape') : accept()(report))];
    await sendReport({ isAsked: false }, log);
    const cells = await log.cells.toArray();
    const told = cells
      .toSorted((a, b) => (a.jenis < b.jenis ? -1 : 1))
      .map(({ jenis, acked, odd }) => [jenis, acked, odd ?? '']);
    expect(told).toEqual([
      ['imbauan', 1, 'unknown-kind'],
      ['kegiatan', 1, ''],
      ['layanan', 1, ''],
      ['ucapan', 1, ''],
    ]);
    expect(await log.read('sending')).toMatchObject({ trouble: null });
  });

  it('versi yang tidak cocok dicoba lagi besok, bukan terus-menerus', async () => {
    await post('a1', 'Satu');
    answers = [() => refusal(404, 'not-found')];
    const before = Date.now();
    await sendReport({ isAsked: false }, log);
    const { dueAt = 0, trouble } = (await log.read('sending')) ?? {};
    expect([dueAt - before >= 86_400_000, trouble]).toEqual([true, 'offline']);
  });

  it('profil yang dipulihkan dari salinan lama menghitung di kamar baru', async () => {
    await post('a1', 'Satu');
    answers = [accept(generation, { results: [{ r: 7, s: 'stale' }] }), accept()];
    await sendReport({ isAsked: false }, log);
    // Under the later revision our number would be one that nobody counted: the cell is left to the other copy.
    expect(await acked()).toEqual([[1, 1]]);
    const [first] = await log.posts.toArray();
    await removeRecord(first?.id ?? '', log);
    await post('b2', 'Dua');
    await sendReport({ isAsked: false }, log);
    expect(reports[1]?.slot).not.toBe(reports[0]?.slot);
    expect(reports[1]?.e).toHaveLength(1);
    await sendReport({ isAsked: true }, log);
    expect(reports.filter(({ slot }) => slot === reports[0]?.slot)).toHaveLength(1);
  });

  it('memakai token baru, dan kembali ke yang lama bila peladen yang dipulihkan belum mengenalnya', async () => {
    const newToken = `ssd1_${'B'.repeat(43)}`;
    await post('a1', 'Satu');
    answers = [accept(generation, { newToken }), accept()];
    await sendReport({ isAsked: false }, log);
    expect(await log.read('link')).toMatchObject({ token: newToken, former: 'ssd1_x' });
    await post('b2', 'Dua');
    tokens.length = 0;
    answers = [() => refusal(401, 'unknown-token'), accept()];
    await sendReport({ isAsked: false }, log);
    expect(tokens).toEqual([newToken, 'ssd1_x']);
    expect(await acked()).toEqual([[2, 2]]);
  });

  it('jawaban untuk sambungan yang sudah diganti tidak mengubah sambungan baru', async () => {
    await post('a1', 'Satu');
    const other = { server, token: 'ssd1_baru', gen: null };
    answers = [
      async (report) => {
        await connect(other, log);
        return accept()(report);
      },
      async () => {
        await connect({ ...other, token: 'ssd1_lebih_baru' }, log);
        return refusal(401, 'unknown-token');
      },
      accept(),
    ];
    await sendReport({ isAsked: false }, log);
    expect((await log.read('link'))?.token).toBe('ssd1_lebih_baru');
    expect(await log.read('sending')).toMatchObject({ trouble: null });
    await sendReport({ isAsked: false }, log);
    expect(await acked()).toEqual([[1, 1]]);
  });

  it('mengambil paket hanya bila tandanya lain', async () => {
    const packTag = 'c'.repeat(64);
    const asked: (string | null)[] = [];
    getPack = (headers) => {
      asked.push(headers.get('if-none-match'));
      return json({ v: 1, pack: { unit: { nama: 'Kelurahan Contoh' } } });
    };
    answers = [accept(generation, { packTag })];
    await sendReport({ isAsked: true }, log);
    await post('a1', 'Satu');
    await sendReport({ isAsked: false }, log);
    expect(asked).toEqual([null]);
    expect((await readSettings()).agency.unit).toBe('Kelurahan Contoh');
    answers = [accept(generation, { packTag: 'd'.repeat(64) })];
    getPack = (headers) => {
      asked.push(headers.get('if-none-match'));
      return new Response(null, { status: 304 });
    };
    await post('b2', 'Dua');
    await sendReport({ isAsked: false }, log);
    expect(asked).toEqual([null, `"${packTag}"`]);
    expect((await readSettings()).agency.unit).toBe('Kelurahan Contoh');
  });

  it('unit yang belum terhubung tidak mengirim apa-apa', async () => {
    await log.state.delete('link');
    await post('a1', 'Satu');
    await sendReport({ isAsked: true }, log);
    expect(reports).toHaveLength(0);
  });
});

it('memakai hari unggah, bukan hari kirim', async () => {
  expect(pressedAt).toBeLessThan(Date.now());
  await post('a1', 'Satu');
  await sendReport({ isAsked: false }, log);
  expect(reports[0]?.e[0]?.d).toBe(Math.floor(pressedAt / 86_400_000));
});

describe('jawaban peladen', () => {
  it('disimpan yang sepuluh terakhir, juga bila tidak ada jawaban', async () => {
    for (let index = 0; index < 11; index += 1) {
      await post(`j${index}`, `Senam ke-${index} digelar di aula.`);
      await sendReport({ isAsked: true }, log);
    }
    await post('j11', 'Senam terakhir digelar di aula.');
    answers = [() => Promise.reject(new TypeError('offline')), accept()];
    await sendReport({ isAsked: true }, log);
    const told = (await log.read('answers')) ?? [];
    expect(told).toHaveLength(10);
    expect(told[0]).toMatchObject({ status: 0, ok: 0, stale: 0, left: 0 });
    expect(told[1]).toMatchObject({ status: 200, ok: 1, stale: 0, left: 0 });
    expect(told[1]?.at).toBeGreaterThan(pressedAt);
  });

  it('membedakan yang diterima, yang sudah ada, dan yang tidak dihitung', async () => {
    const verdicts = ['ok', 'stale', 'future'];
    for (const [index, jenis] of (['kegiatan', 'layanan', 'imbauan'] as const).entries()) {
      const submission = submissionWith({ id: `v${index}`, text: `Naskah ke-${index}.`, state: 'confirmed', jenis });
      await settle(submission, official, log);
    }
    answers = [
      ({ t, e }) =>
        json({
          v: 1,
          t,
          serverAt: t,
          gen: generation,
          results: e.map(({ r }, i) => ({ r, s: verdicts[i] })),
          totals: [],
        }),
    ];
    await sendReport({ isAsked: true }, log);
    expect((await log.read('answers'))?.at(-1)).toMatchObject({ status: 200, ok: 1, stale: 1, left: 1 });
  });
});
