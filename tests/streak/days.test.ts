import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countDays, mergeDays } from '@/lib/streak/days';

const seed = Number(process.env.SEED ?? Date.now());
console.info(`days: SEED=${seed}`);

it('menjumlahkan unggahan hari yang sama', () => {
  const rows = [
    { day: '2026-11-17', n: 1 },
    { day: '2026-11-18', n: 2 },
    { day: '2026-11-17', n: 3 },
  ];
  expect(countDays(rows)).toEqual({ '2026-11-17': 4, '2026-11-18': 2 });
});

it('memakai angka yang lebih besar dari tiap hari, bukan jumlahnya', () => {
  const own = { '2026-11-17': 2, '2026-11-18': 1 };
  const totals = { '2026-11-17': 1, '2026-11-18': 3, '2026-11-19': 1 };
  expect(mergeDays(own, totals)).toEqual({ '2026-11-17': 2, '2026-11-18': 3, '2026-11-19': 1 });
});

it('tidak mengubah catatan yang digabung', () => {
  const totals = { '2026-11-17': 1 };
  mergeDays({ '2026-11-17': 5 }, totals);
  expect(totals).toEqual({ '2026-11-17': 1 });
});

it('sama hasilnya dari arah mana pun digabung', () => {
  const anyDays = fc.dictionary(fc.constantFrom('2026-11-16', '2026-11-17', '2026-11-18'), fc.nat(9));
  fc.assert(
    fc.property(anyDays, anyDays, (own, totals) => {
      const merged = mergeDays(own, totals);
      expect(merged).toEqual(mergeDays(totals, own));
      for (const [day, n] of Object.entries(merged)) expect(n).toBe(Math.max(own[day] ?? 0, totals[day] ?? 0));
    }),
    { seed },
  );
});
