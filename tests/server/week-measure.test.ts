import { expect, test } from 'vitest';
import { epochDayOf } from '@/lib/calendar/day';
import { entry, report } from './entries';
import { readable, rowOf } from './readable';
import { testWorld, wednesday } from './test-world';

const day = 86_400_000;
const act = { who: 'petugas uji', at: wednesday };
const monday = epochDayOf('2026-11-16');

/** As {@link testWorld}, with short words for one unit that reports at the right time of day. */
async function unitWorld(options = {}) {
  const world = await testWorld(options);
  const token = await world.connect('Asam');
  const send = (entries: Parameters<typeof report>[0], skew = 0) =>
    world.sync(token, report(entries, { t: world.clock.at + skew }));
  const asam = async (path = '/') => rowOf(await world.page(path), 'Asam');
  return { ...world, send, asam };
}

test('dua unggahan pada satu hari adalah satu hari unggah, sama seperti di popup', async () => {
  const { send, asam, page } = await unitWorld({ target: 2 });
  await send([entry({ n: 2 })]);
  expect(await asam()).toContain('Kurang aktif Rangkui 2 0 0 2 1 Rab 18/11 –');
  await send([entry({ day: '2026-11-17' })]);
  expect(await asam()).toContain('Aktif Rangkui 3 0 0 3 2 Rab 18/11 1 minggu');
  expect(readable(await page())).toContain('Ukuran: minimal 2 hari unggah per minggu');
});

test('minggu lalu dinilai dengan ukuran yang berlaku waktu itu', async () => {
  const { store, send, asam, page, clock } = await unitWorld();
  clock.at += 7 * day;
  await send([entry(), entry({ day: '2026-11-24' })]);
  await store.publishPack(JSON.stringify({ target: { perMinggu: 2 } }), epochDayOf('2026-11-25'), 1, act);
  expect(await asam()).toContain('Kurang aktif');
  expect(await asam()).toContain('1 minggu');
  expect(await asam('/?minggu=2026-11-16')).toContain('Aktif');
  expect(readable(await page('/?minggu=2026-11-16'))).toContain('Ukuran: minimal 1 unggahan per minggu');
});

test('minggu yang dikecualikan untuk satu unit tidak disebut kosong dan tidak memutus barisan minggu', async () => {
  const { store, send, asam, page, unitId, clock } = await unitWorld();
  await send([entry({ day: '2026-11-10' }), entry({ day: '2026-11-03' })]);
  const asked = await page();
  expect(asked).not.toContain('Dikecualikan');
  await store.excuseWeek({ unitId: await unitId('Asam'), monday, reason: 'bencana' }, act);
  expect(await asam()).toContain('Dikecualikan bencana Rangkui');
  const text = readable(await page());
  expect(text).toContain('minimal 1 unggahan per minggu . 1 unit dikecualikan.');
  expect(text).toContain('0 Belum ada unggahan');
  clock.at += 7 * day;
  expect(await asam()).toContain('10/11 2 minggu');
  expect(await asam('/?minggu=2026-11-16')).toContain('10/11 2 minggu');
});

test('minggu libur untuk semua tidak menilai siapa pun, tetapi yang mengunggah tetap aktif', async () => {
  const { store, send, asam, page, connect } = await unitWorld();
  await connect('Bacang');
  await send([entry()]);
  const rehat = [{ dari: '2026-11-19', sampai: '2026-11-19', nama: 'Hari Raya' }];
  await store.publishPack(JSON.stringify({ rehat }), monday, 1, act);
  const html = await page();
  expect(await asam()).toContain('Aktif dikecualikan: Hari Raya');
  expect(rowOf(html, 'Bacang')).toContain('Dikecualikan Hari Raya');
  expect(rowOf(html, 'Ampui')).toContain('Belum terhubung');
  expect(html).toContain('aria-label="Unit aktif per minggu, 12 minggu: 0 pada minggu pertama, 1 pada minggu terakhir');
});

test('unit yang lama tidak berkabar dibedakan dari yang tidak mengunggah', async () => {
  const { send, asam, clock } = await unitWorld();
  await send([]);
  clock.at += 5 * day;
  expect(await asam()).not.toContain('kabar terakhir');
  clock.at += 3 * day;
  expect(await asam()).toContain('Belum ada unggahan kabar terakhir 18/11');
  // What it sent on the 18th tells of all the weeks before.
  expect(await asam('/?minggu=2026-11-09')).not.toContain('kabar terakhir');
});

test('mengatakan dengan tenang bila jam komputer meleset lebih dari lima menit, dan menunjuk unitnya', async () => {
  const { send, page } = await unitWorld();
  await send([entry()], 5 * 60_000);
  expect(await page()).not.toContain('Jam komputer');
  await send([], 5 * 60_000 + 1);
  expect(readable(await page())).toContain('Jam komputer di 1 unit perlu dicocokkan');
  const list = await page('/?jam=cek');
  expect(rowOf(list, 'Asam')).toContain('Aktif');
  expect(readable(list)).toContain('1 dari 42 unit');
});

test('hitungan dengan hari yang tidak mungkin disisihkan dan unitnya ditunjuk', async () => {
  const { send, asam, page } = await unitWorld();
  await send([entry({ day: '2026-11-27', n: 3 })]);
  expect(await asam()).toContain('Belum ada unggahan Rangkui 0 0 0 0');
  expect(readable(await page())).toContain('Jam komputer di 1 unit perlu dicocokkan');
});
