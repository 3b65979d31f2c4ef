import { expect, test } from 'vitest';
import { epochDayOf } from '@/lib/calendar/day';
import { seedDemo } from '@/server/demo/seed-demo';
import { partsOfXlsx } from '../sheet/parts-of-xlsx';
import { entry, report } from './entries';
import { namesOf, readable, rowOf } from './readable';
import { testWorld, wednesday } from './test-world';

const act = { who: 'petugas uji', at: wednesday };

/** What one place says of the week: the numbers of units by status, and the posts of each unit. */
interface Told {
  counts: Record<string, number>;
  sums: Record<string, string>;
}

const titles = ['Aktif', 'Kurang aktif', 'Belum ada unggahan', 'Dikecualikan', 'Belum terhubung'];
const counted = (all: readonly string[]) =>
  Object.fromEntries(titles.map((title) => [title, all.filter((one) => one === title).length]));

function toldByPage(html: string): Told {
  const counts = [...html.matchAll(/<strong>(\d+)<\/strong><em>([^<]+)</g)].map(([, n, title]) => [title, Number(n)]);
  const sums = namesOf(html).map((name) => {
    const row = html
      .slice(html.indexOf('class="units"'))
      .split('<tr>')
      .find((one) => one.includes(`>${name}</a>`));
    return [name, /<b>(\d+)<\/b>/.exec(row ?? '')?.[1] ?? ''];
  });
  return { counts: Object.fromEntries(counts), sums: Object.fromEntries(sums) };
}

function toldByRecap(text: string): Record<string, number> {
  const numberOf = (title: string) => new RegExp(`^${title}(?: \\(|: \\*?)(\\d+)`, 'm').exec(text)?.[1];
  return Object.fromEntries(titles.map((title) => [title, Number(numberOf(title))]));
}

/** A table by the names of its columns; the status of one who is excused is told by its own column. */
function toldByTable([head = [], ...rows]: string[][]): Told {
  const at = (name: string) => head.indexOf(name);
  const statuses = rows.map((row) => {
    const status = row[at('Status')] ?? '';
    const isExcused = row[at('Dikecualikan')] !== '' && status !== 'Aktif' && status !== 'Belum terhubung';
    return isExcused ? 'Dikecualikan' : status;
  });
  return {
    counts: counted(statuses),
    sums: Object.fromEntries(rows.map((row) => [row[at('Unit')], row[at('Jumlah unggahan')]])),
  };
}

const csvRows = (csv: string) =>
  csv
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));

const xlsxRows = (sheet: string) =>
  [...sheet.matchAll(/<row>(.*?)<\/row>/gs)].map(([, row]) =>
    [...(row ?? '').matchAll(/<c[^>]*>(.*?)<\/c>/gs)].map(([, cell]) => (cell ?? '').replace(/<[^>]+>/g, '')),
  );

function toldByPaper(html: string): Told {
  const counts = [...html.matchAll(/<strong>(\d+)<\/strong><span>([^<]+)</g)].map(([, n, t]) => [t, Number(n)]);
  const rows = [
    ...html.matchAll(/<th scope="row">([^<]+)<\/th>.*?<td class="right">[^<]*<\/td><td class="right">([^<]*)</gs),
  ];
  const sums = rows.map(([, name, n]) => [name, n === '–' ? '' : n]);
  return { counts: Object.fromEntries(counts), sums: Object.fromEntries(sums) };
}

test('halaman, rekap, CSV, Excel, dan lembar cetak menyebut angka yang sama', async () => {
  const { world, store, app, as, page, unitId } = await testWorld({ target: 2 });
  await seedDemo(world);
  const monday = epochDayOf('2026-11-16');
  // One without a post, by the seed of the demo.
  const name = namesOf(await page('/?status=kosong'))[0] ?? '';
  await store.excuseWeek({ unitId: await unitId(name), monday, reason: 'libur' }, act);
  const file = async (path: string) => app.request(path, { headers: await as('viewer') });

  const html = await page();
  const told = toldByPage(html);
  expect(told.counts).toEqual({
    Aktif: 31,
    'Kurang aktif': 5,
    'Belum ada unggahan': 3,
    Dikecualikan: 1,
    'Belum terhubung': 2,
  });
  expect(Object.values(told.sums).filter(Boolean)).toHaveLength(40);
  const recap = /<textarea[^>]*>([^<]*)</.exec(await page('/rekap'))?.[1] ?? '';
  expect(toldByRecap(recap)).toEqual(told.counts);
  expect(recap).toContain(`Dikecualikan (1): ${name} (libur)`);
  expect(toldByTable(csvRows(await (await file('/laporan/minggu.csv')).text()))).toEqual(told);
  const book = partsOfXlsx(new Uint8Array(await (await file('/laporan/minggu.xlsx')).arrayBuffer()));
  expect(toldByTable(xlsxRows(book['xl/worksheets/sheet1.xml'] ?? ''))).toEqual(told);
  expect(toldByPaper(await page('/cetak'))).toEqual(told);
});

test('minggu yang lalu terbawa ke rekap, berkas, dan lembar cetak', async () => {
  const { connect, sync, page, app, as } = await testWorld();
  await sync(await connect('Asam'), report([entry({ day: '2026-11-10', n: 7 })]));
  const html = await page('/?minggu=2026-11-11');
  for (const path of ['/rekap', '/laporan/minggu.csv', '/laporan/minggu.xlsx', '/cetak'])
    expect(html).toContain(`href="${path}?minggu=2026-11-09"`);
  expect(await page('/rekap?minggu=2026-11-09')).toContain('Senin 9 – Minggu 15 November 2026');
  expect(readable(await page('/cetak?minggu=2026-11-09'))).toContain('Asam Aktif 1 7');
  const headers = await as('viewer');
  const csv = await app.request('/laporan/minggu.csv?minggu=2026-11-09', { headers });
  expect(await csv.text()).toContain('2026-11-09,Asam,Kelurahan,Rangkui,Aktif,,7,0,0,7,1,1,0,0,0,2026-11-10,1,');
  expect(csv.headers.get('Content-Disposition')).toBe(
    'attachment; filename="rekap-kota-pangkalpinang-minggu-2026-11-09.csv"',
  );
});

test('setiap unduhan menulis satu baris jejak, membuka halaman tidak', async () => {
  const { store, app, as, page } = await testWorld();
  const before = (await store.audit()).length;
  await page('/rekap');
  await page('/cetak');
  const headers = await as('admin');
  await app.request('/laporan/minggu.csv', { headers });
  await app.request('/laporan/minggu.xlsx', { headers });
  const lines = (await store.audit()).slice(before).filter(({ what }) => what === 'exported');
  expect(lines.map(({ who, detail }) => [who.split(' ')[0], detail])).toEqual([
    ['admin', 'minggu 2026-11-16 csv'],
    ['admin', 'minggu 2026-11-16 xlsx'],
  ]);
});

test('rekap dapat dikirim ke WhatsApp, dengan atau tanpa nama unit', async () => {
  const { world, page } = await testWorld();
  await seedDemo(world);
  const html = await page('/rekap');
  const text = /<textarea[^>]*>([^<]*)</.exec(html)?.[1] ?? '';
  const address = /href="(https:\/\/wa\.me\/[^"]+)"/.exec(html)?.[1] ?? '';
  expect(new URL(address).searchParams.get('text')).toBe(text);
  const bare = await page('/rekap?nama=tanpa');
  expect(bare).toContain('Belum terhubung: 2\n');
  expect(bare).not.toContain('Kejaksaan');
});

test('rekap yang terlalu panjang untuk tautan ditawarkan untuk disalin saja', async () => {
  const { store, page } = await testWorld();
  const name = (index: number) => `Puskesmas Pembantu Nomor ${index}`;
  await store.addUnits(
    Array.from({ length: 80 }, (_, i) => ({ code: `9.${i}`, name: name(i), jenis: 'puskesmas', kecamatan: 'Contoh' })),
  );
  const html = await page('/rekap');
  expect(html).toContain(name(79));
  expect(html).not.toContain('wa.me');
  expect(readable(html)).toContain('terlalu panjang untuk tautan WhatsApp');
  expect(await page('/rekap?nama=tanpa')).toContain('wa.me');
});

test('nama unit yang mirip rumus tidak dijalankan lembar kerja', async () => {
  const { store, app, as } = await testWorld();
  await store.addUnits([{ code: '9.1', name: '=HYPERLINK("http://contoh")', jenis: 'opd', kecamatan: '+1' }]);
  const headers = await as('viewer');
  const csv = await (await app.request('/laporan/minggu.csv', { headers })).text();
  expect(csv).toContain(`"'=HYPERLINK(""http://contoh"")","Dinas, badan, atau bagian",'+1,`);
});

test('naskah kecil untuk menyalin dilayani sebagai berkas, dan hanya dipakai di rekap dan lembar cetak', async () => {
  const { app, page } = await testWorld();
  const script = await app.request('/dasbor.js');
  expect(script.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
  expect(await script.text()).toContain('clipboard');
  for (const path of ['/rekap', '/cetak']) {
    const html = await page(path);
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script src="/dasbor.js" defer="">']);
    expect(html).toMatch(/<button[^>]* hidden=""/);
  }
  expect(rowOf(await page(), 'Asam')).toContain('Belum terhubung');
});
