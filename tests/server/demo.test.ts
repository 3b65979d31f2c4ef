import { expect, test } from 'vitest';
import { addDays, epochDayOf } from '@/lib/calendar/day';
import { seedDemo } from '@/server/demo/seed-demo';
import { entry, report } from './entries';
import { testWorld } from './test-world';

const answerOf = (html: string) => /<h1><b>(\d+)<\/b> <span>([^<]+)/.exec(html)?.slice(1).join(' ');

test('mengisi 31 dari 42 kelurahan dan menandainya sebagai contoh', async () => {
  const { world, page } = await testWorld();
  expect(await page()).not.toContain('Data contoh');
  await seedDemo(world);
  const html = await page();
  expect(answerOf(html)).toBe('31 dari 42 kelurahan aktif minggu ini');
  expect(html).toContain('Data contoh');
});

test('unggahan sungguhan menambah angka contoh', async () => {
  const { world, page, connect, sync } = await testWorld();
  await seedDemo(world);
  const token = await connect('Kelurahan Kejaksaan');
  expect(answerOf(await page())).toBe('31 dari 42 kelurahan aktif minggu ini');
  await sync(token, report([entry()]));
  expect(answerOf(await page())).toBe('32 dari 42 kelurahan aktif minggu ini');
});

test('tidak mencampur contoh dengan hitungan unit sungguhan', async () => {
  const { world, page, connect } = await testWorld();
  await connect('Asam');
  await expect(seedDemo(world)).rejects.toThrow('sudah dipakai unit sungguhan');
  expect(await page()).not.toContain('Data contoh');
});

test('menghasilkan hitungan yang sama bila diulang pada hari yang sama', async () => {
  const { store, world } = await testWorld();
  const first = epochDayOf('2026-08-31');
  const last = epochDayOf('2026-11-18');
  const all = async () => (await store.allTotals(first - 30, last + 30)).sort((a, b) => a.day - b.day);
  await seedDemo(world);
  const once = await all();
  await seedDemo(world);
  expect(await all()).toEqual(once);
  expect(once.every(({ day }) => day >= first && day <= last)).toBe(true);
});

test('tidak mendaftarkan lagi akun yang sudah dihapus dari daftar', async () => {
  const { store, world, clock } = await testWorld();
  await seedDemo(world);
  const listed = await store.officialAccounts();
  expect(listed.length).toBeGreaterThan(60);
  for (const account of listed.slice(0, 3)) await store.unlistAccount(account, { who: 'petugas uji', at: clock.at });
  await seedDemo(world);
  expect(await store.officialAccounts()).toEqual(listed.slice(3));
});

test('diteruskan hari demi hari sama dengan diisi sekali, dan unit contoh tetap terdengar kabarnya', async () => {
  const day = 86_400_000;
  const grown = await testWorld({ target: 2 });
  for (let days = 0; days < 8; days += 1) {
    await seedDemo(grown.world);
    grown.clock.at += day;
  }
  const fresh = await testWorld({ target: 2 });
  fresh.clock.at = grown.clock.at;
  await seedDemo(grown.world);
  await seedDemo(fresh.world);
  const tellAll = async ({ store }: typeof fresh) => {
    const [first, last] = [epochDayOf('2026-09-07'), epochDayOf('2026-11-26')];
    const names = new Map((await store.units()).map(({ id, name }) => [id, name]));
    const all = (await store.allTotals(first, last)).map(({ unitId, day: d, n }) => `${names.get(unitId)} ${d} ${n}`);
    const silent = (await store.lastSeen()).filter(({ seenAt }) => fresh.clock.at - seenAt > 7 * day);
    return { all: all.sort(), silent: silent.length };
  };
  expect(await tellAll(grown)).toEqual(await tellAll(fresh));
});

test('menunjukkan keempat status, tanggapan, catatan manual, dan jam yang perlu dicocokkan', async () => {
  const { store, world, page } = await testWorld({ target: 2 });
  await seedDemo(world);
  const html = await page();
  const counts = [...html.matchAll(/<strong>(\d+)<\/strong><em>([^<]+)/g)].map(([, n, status]) => `${status} ${n}`);
  expect(counts).toEqual(['Aktif 31', 'Kurang aktif 5', 'Belum ada unggahan 4', 'Belum terhubung 2']);
  expect(html).toContain('kabar terakhir');
  expect(html).toContain('Jam komputer di 1 unit perlu dicocokkan');
  expect(await page('/?minggu=2026-11-09')).toContain('bencana');
  const day = epochDayOf('2026-11-18');
  const mixes = await store.mixes(day - 80, day);
  for (const part of ['responses', 'entered', 'tagged'] as const) {
    expect(mixes.filter((mix) => mix[part] > 0).length).toBeGreaterThan(10);
  }
});

test('setiap hari dalam minggu, juga Senin, ada 31 yang aktif', async () => {
  for (const day of [0, 3, 6]) {
    const { world, page, clock } = await testWorld();
    clock.at = Date.parse(`${addDays('2026-11-16', day)}T05:00:00Z`);
    await seedDemo(world);
    expect(answerOf(await page())).toBe('31 dari 42 kelurahan aktif minggu ini');
  }
});
