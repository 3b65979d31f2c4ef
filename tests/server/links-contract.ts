import { describe, expect, test } from 'vitest';
import { linkDays } from '@/server/store/link';
import { entry } from './entries';
import { act, type OpenStore, preparedStore, today } from './prepared-store';
import { client } from './test-world';

/** What every store promises of the links to units' own pages. */
export function linksContract(name: string, open: OpenStore): void {
  const prepared = () => preparedStore(open);

  describe(`${name}: tautan unit`, () => {
    const linkOf = (unitId: string, letter: string, endsOthers = false) => ({
      unitId,
      linkHash: `sidik ${letter}`,
      slot: letter.repeat(32),
      endsOthers,
    });
    const tap = (unitId: string, letter: string) => ({
      link: { unitId, slot: letter.repeat(32) },
      day: today,
      platform: 1,
      jenis: 2,
      change: 1 as const,
      changes: 0,
      at: act.at,
      today,
    });

    test('membuka hanya unit pemilik tautan, selama tautannya berlaku', async () => {
      const { store, one, two } = await prepared();
      await store.addLink(linkOf(one, 'a'), act);
      await store.addLink(linkOf(two, 'b'), act);
      expect(await store.link('sidik a', act.at)).toMatchObject({ unitId: one, slot: 'a'.repeat(32), seenAt: act.at });
      expect(await store.link('sidik c', act.at)).toBeNull();
      await store.touchLink('sidik a', act.at + 5);
      expect((await store.links(one, act.at)).map(({ seenAt }) => seenAt)).toEqual([act.at + 5]);
      expect([await store.endLinks(one, act), await store.endLinks(one, act)]).toEqual([1, 0]);
      expect([await store.link('sidik a', act.at), (await store.link('sidik b', act.at))?.unitId]).toEqual([null, two]);
      expect((await store.audit()).map(({ what }) => what)).toEqual(['link-made', 'link-made', 'link-ended']);
    });

    test('tautan pengganti mengakhiri yang lama dalam satu langkah', async () => {
      const { store, one } = await prepared();
      await store.addLink(linkOf(one, 'a'), act);
      await store.addLink(linkOf(one, 'b'), act);
      await store.addLink(linkOf(one, 'c', true), act);
      expect((await store.links(one, act.at)).map(({ slot }) => slot[0])).toEqual(['c']);
    });

    test('tautan kesebelas mengakhiri yang belum pernah dibuka, bukan yang dipakai', async () => {
      const { store, one } = await prepared();
      const at = (minute: number) => ({ ...act, at: act.at + minute });
      for (const [minute, letter] of 'abcdefghij'.split('').entries())
        await store.addLink(linkOf(one, letter), at(minute));
      await store.touchLink('sidik a', act.at + 20);
      await store.addLink(linkOf(one, 'k'), at(30));
      expect((await store.links(one, act.at)).map(({ slot }) => slot[0]).join('')).toBe('kjihgfedca');
    });

    test('tautan yang diminta sebuah komputer berakhir bersama komputer itu', async () => {
      const { store, one } = await prepared();
      const living = async () => (await store.links(one, act.at)).map(({ slot }) => slot.slice(0, 1)).toSorted();
      for (const deviceId of ['pc', 'laptop', 'lama']) {
        await store.addDevice({ unitId: one, deviceId, tokenHash: deviceId, client, at: act.at });
      }
      await store.addLink(linkOf(one, 'a'), act);
      await store.addLink({ ...linkOf(one, 'b'), deviceId: 'pc' }, act);
      await store.addLink({ ...linkOf(one, 'c'), deviceId: 'laptop' }, act);
      await store.addLink({ ...linkOf(one, 'd'), deviceId: 'lama' }, act);
      await store.endDevice(one, 'pc', act);
      expect(await living()).toEqual(['a', 'c', 'd']);
      await store.revokeToken('laptop', act.at);
      expect(await living()).toEqual(['a', 'd']);
      await store.revokeDevices(one, act);
      expect(await living()).toEqual(['a']);
      expect(await store.link('sidik b', act.at)).toBeNull();
    });

    test('tautan berakhir setelah 90 hari tidak dipakai, dan bersama unitnya', async () => {
      const { store, one, two } = await prepared();
      const later = act.at + linkDays * 86_400_000;
      await store.addLink(linkOf(one, 'a'), act);
      await store.addLink(linkOf(two, 'b'), act);
      expect([await store.link('sidik a', later), await store.links(one, later)]).not.toEqual([null, []]);
      expect([await store.link('sidik a', later + 1), await store.links(one, later + 1)]).toEqual([null, []]);
      await store.endUnit(two, act);
      await store.returnUnit(two, act);
      expect(await store.link('sidik b', act.at)).toBeNull();
    });

    test('mencatat unggahan dari ponsel di slot tautan, dan membatalkannya', async () => {
      const { store, one, send, sum } = await prepared();
      await send([entry({ n: 3 })]);
      expect(await store.enterPost(tap(one, 'e'))).toBe('done');
      expect(await store.enterPost({ ...tap(one, 'e'), changes: 1 })).toBe('done');
      expect(await sum()).toBe(5);
      const told = await store.entered(tap(one, 'e').link, today);
      expect(told).toEqual({ cells: [{ day: today, platform: 1, jenis: 2, n: 2 }], changes: 2 });
      expect(await store.enterPost({ ...tap(one, 'e'), changes: 2, change: -1 })).toBe('done');
      expect([await sum(), (await store.entered(tap(one, 'e').link, today)).changes]).toEqual([4, 3]);
      expect(await store.unitCells(one, today, today)).toContainEqual({
        day: today,
        platform: 1,
        kind: 0,
        source: 2,
        jenis: 2,
        priority: 0,
        tagged: 0,
        n: 1,
      });
    });

    test('tidak membatalkan yang sudah dikoreksi, dan unggahan berikutnya tetap terhitung', async () => {
      const { store, one, sum } = await prepared();
      await store.enterPost(tap(one, 'a'));
      const away = { unitId: one, day: today, platform: 1, delta: -1, reason: 'salah-catat', ...act } as const;
      await store.adjust(away);
      expect(await store.enterPost({ ...tap(one, 'a'), changes: 1, change: -1 })).toBe('refused');
      expect(await sum()).toBe(0);
      expect(await store.enterPost({ ...tap(one, 'a'), changes: 1 })).toBe('done');
      expect(await sum()).toBe(1);
    });

    test('ketukan dua kali pada formulir yang sama tercatat sekali, juga bila bersamaan', async () => {
      const { store, one, sum } = await prepared();
      const taps = await Promise.all([1, 2, 3].map(() => store.enterPost(tap(one, 'a'))));
      expect(taps.toSorted()).toEqual(['changed', 'changed', 'done']);
      expect(await sum()).toBe(1);
    });

    test('tidak membatalkan yang tidak ada dan tidak mencatat hari yang tidak diterima', async () => {
      const { store, one, sum } = await prepared();
      expect(await store.enterPost({ ...tap(one, 'a'), change: -1 })).toBe('refused');
      expect(await store.enterPost({ ...tap(one, 'a'), day: today + 5 })).toBe('refused');
      expect(await store.enterPost({ ...tap(one, 'a'), jenis: 200 })).toBe('refused');
      expect(await sum()).toBe(0);
    });
  });
}
