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

test('setiap hari dalam minggu, juga Senin, ada 31 yang aktif', async () => {
  for (const day of [0, 3, 6]) {
    const { world, page, clock } = await testWorld();
    clock.at = Date.parse(`${addDays('2026-11-16', day)}T05:00:00Z`);
    await seedDemo(world);
    expect(answerOf(await page())).toBe('31 dari 42 kelurahan aktif minggu ini');
  }
});

test('memberi contoh Kurang aktif bila ukurannya dua', async () => {
  const { world, page } = await testWorld({ target: 2 });
  await seedDemo(world);
  expect(await page()).toMatch(/<strong>[1-9]<\/strong><em>Kurang aktif<\/em>/);
});
