import { describe, expect, test } from 'vitest';
import { act, type OpenStore, preparedStore, today } from './prepared-store';

/** What every store promises of a unit's excused weeks, link and disputes. */
export function unitContract(name: string, open: OpenStore): void {
  const prepared = () => preparedStore(open);
  // 18/11/2026 is a Wednesday.
  const monday = today - 2;

  describe(`${name}: minggu dikecualikan`, () => {
    test('mengecualikan satu minggu untuk satu unit, sekali', async () => {
      const { store, one, two } = await prepared();
      const week = { unitId: one, monday, reason: 'bencana' } as const;
      expect(await store.excuseWeek(week, act)).toBe(true);
      expect(await store.excuseWeek({ ...week, reason: 'libur' }, act)).toBe(false);
      expect(await store.excuseWeek({ ...week, unitId: two, monday: monday - 7, reason: 'libur' }, act)).toBe(true);
      expect(await store.excusedWeeks(monday, monday)).toEqual([week]);
      expect((await store.excusedWeeks(monday - 7, monday)).map(({ reason }) => reason)).toEqual(['libur', 'bencana']);
      expect(await store.excusedWeeks(0, monday, one)).toEqual([week]);
      expect((await store.audit()).map(({ what, unitId, detail }) => [what, unitId, detail])).toEqual([
        ['week-excused', one, `${monday} bencana`],
        ['week-excused', two, `${monday - 7} libur`],
      ]);
    });

    test('meminta minggu itu kembali', async () => {
      const { store, one, two } = await prepared();
      await store.excuseWeek({ unitId: one, monday, reason: 'libur' }, act);
      expect([await store.askAgain(two, monday, act), await store.askAgain(one, monday, act)]).toEqual([false, true]);
      expect(await store.excusedWeeks(0, monday)).toEqual([]);
      expect((await store.audit()).at(-1)).toMatchObject({
        what: 'week-asked-again',
        unitId: one,
        detail: `${monday}`,
      });
    });
  });
}
