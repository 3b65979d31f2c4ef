import { expect, it } from 'vitest';
import { heatMapOf } from '@/lib/streak/heat-map';

// Wednesday.
const today = '2026-11-18';

it('menampilkan 26 minggu sampai hari ini', () => {
  const map = heatMapOf({}, today);
  expect(map.weeks).toHaveLength(26);
  expect(map).toMatchObject({ first: '2026-05-25', last: today });
  expect(map.weeks[0]).toEqual({ monday: '2026-05-25', counts: [0, 0, 0, 0, 0, 0, 0] });
  expect(map.weeks[25]).toEqual({ monday: '2026-11-16', counts: [0, 0, 0] });
});

it('menaruh setiap unggahan pada harinya', () => {
  const map = heatMapOf({ '2026-11-17': 2, '2026-05-31': 1 }, today);
  expect(map.weeks[25]?.counts).toEqual([0, 2, 0]);
  expect(map.weeks[0]?.counts).toEqual([0, 0, 0, 0, 0, 0, 1]);
  expect(map).toMatchObject({ total: 3, activeWeeks: 2 });
});

it('tidak menghitung hari sebelum peta dan hari yang belum datang', () => {
  expect(heatMapOf({ '2026-05-24': 3, '2026-11-19': 2 }, today).total).toBe(0);
});

it('menyebut hari yang paling sering', () => {
  expect(heatMapOf({ '2026-11-10': 2, '2026-11-12': 1 }, today).busiest).toEqual([1]);
  expect(heatMapOf({ '2026-11-10': 2, '2026-11-12': 2 }, today).busiest).toEqual([1, 3]);
});

it('tidak menyebut hari bila tidak ada yang menonjol', () => {
  expect(heatMapOf({}, today).busiest).toEqual([]);
  expect(heatMapOf({ '2026-11-10': 1, '2026-11-11': 1, '2026-11-12': 1 }, today).busiest).toEqual([]);
});
