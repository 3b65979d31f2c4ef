import { describe, expect, test } from 'vitest';
import { packAtMost, tooLarge } from '@/server/store/packs';
import { act, type OpenStore, preparedStore, today } from './prepared-store';

/** What every store promises of the versions of a pack and the drafts of admins. */
export function packContract(name: string, open: OpenStore): void {
  const prepared = () => preparedStore(open);
  const tags = (tag: string) => JSON.stringify([{ tag }]);

  describe(`${name}: paket dan drafnya`, () => {
    test('menerbitkan hanya sesudah versi yang dilihat, dan mencatatnya', async () => {
      const { store } = await prepared();
      expect(await store.publishPack('{"target":{"perMinggu":1}}', today, 0, act)).toBe(true);
      expect(await store.publishPack('{"target":{"perMinggu":2}}', today, 0, act)).toBe(false);
      expect(await store.publishPack('{"target":{"perMinggu":3}}', today, 7, act)).toBe(false);
      expect(await store.publishPack('{"target":{"perMinggu":4}}', today, Number.NaN, act)).toBe(false);
      expect(await store.publishPack('{"target":{"perMinggu":5}}', today + 1, 1, act)).toBe(true);
      expect((await store.packVersions()).map(({ serial, body, day, who }) => [serial, body, day, who])).toEqual([
        [1, '{"target":{"perMinggu":1}}', today, act.who],
        [2, '{"target":{"perMinggu":5}}', today + 1, act.who],
      ]);
      const lines = (await store.audit()).filter(({ what }) => what === 'pack-published');
      expect(lines.map(({ detail }) => detail)).toEqual(['1', '2']);
    });

    test('menolak paket yang terlalu besar untuk dikirim', async () => {
      const { store } = await prepared();
      const packOf = (bytes: number) => JSON.stringify('x'.repeat(bytes - 2));
      await expect(store.publishPack(packOf(packAtMost + 1), today, 0, act)).rejects.toThrow(tooLarge);
      expect(await store.publishPack(packOf(packAtMost), today, 0, act)).toBe(true);
    });

    test('dari dua yang menerbitkan bersamaan hanya satu yang jadi', async () => {
      const { store, reopen } = await prepared();
      const other = await reopen();
      const done = await Promise.all([store, other].map((one) => one.publishPack('{}', today, 0, act)));
      expect(done.filter(Boolean)).toHaveLength(1);
      expect(await other.packSerial()).toBe(1);
      await other.close();
    });

    test('menyimpan draf tiap admin sendiri-sendiri, bagian demi bagian', async () => {
      const { store, reopen } = await prepared();
      const kept = { part: 'tagar', body: tags('#Lama'), base: 1, at: act.at };
      await store.keepDraftPart('rina', kept);
      await store.keepDraftPart('rina', { ...kept, body: tags('#Baru'), base: 2 });
      await store.keepDraftPart('rina', { ...kept, part: 'rehat', body: 'null' });
      await store.keepDraftPart('budi', kept);
      const again = await reopen();
      expect(await again.draftParts('rina')).toEqual([
        { part: 'rehat', body: 'null', base: 1, at: act.at },
        { part: 'tagar', body: tags('#Baru'), base: 2, at: act.at },
      ]);
      await again.dropDraft('rina', 'tagar');
      expect((await store.draftParts('rina')).map(({ part }) => part)).toEqual(['rehat']);
      await again.dropDraft('rina');
      expect(await store.draftParts('rina')).toEqual([]);
      expect((await store.draftParts('budi')).map(({ body }) => body)).toEqual([tags('#Lama')]);
      await again.close();
    });
  });
}
