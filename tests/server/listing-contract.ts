import { describe, expect, test } from 'vitest';
import { act, newUnit, type OpenStore, preparedStore } from './prepared-store';
import { client, slot, wednesday } from './test-world';

const puskesmas = (name: string) => ({ name, jenis: 'puskesmas', kecamatan: 'Contoh' });

/** What every store promises of the list of units, its codes and the official accounts. */
export function listingContract(name: string, open: OpenStore): void {
  const prepared = () => preparedStore(open);
  const code = (unitId: string, selector: string, expiresAt = wednesday + 1000) => ({
    unitId,
    selector,
    salt: '00',
    hash: '11',
    expiresAt,
  });
  const device = (unitId: string, deviceId: string, at = wednesday) => ({
    unitId,
    deviceId,
    tokenHash: deviceId,
    client,
    at,
  });

  describe(`${name}: daftar unit, kode, dan akun resmi`, () => {
    test('memberi nomor kepada unit yang tidak punya kode wilayah', async () => {
      const { store } = await prepared();
      expect(await store.addOwnUnits([puskesmas('Puskesmas A'), puskesmas('Puskesmas B')], act)).toBe(2);
      expect(await store.addOwnUnits([{ ...puskesmas('Dinas C'), kecamatan: '' }], act)).toBe(1);
      const own = (await store.units()).filter(({ code: one }) => one.startsWith('U-'));
      own.sort((a, b) => (a.code < b.code ? -1 : 1));
      expect(own.map((one) => [one.code, one.name, one.kecamatan])).toEqual([
        ['U-0001', 'Puskesmas A', 'Contoh'],
        ['U-0002', 'Puskesmas B', 'Contoh'],
        ['U-0003', 'Dinas C', ''],
      ]);
      const lines = (await store.audit()).map(({ what, detail }) => `${what} ${detail}`);
      expect(lines).toEqual(['units-added U-0001 sampai U-0002', 'units-added U-0003']);
    });

    test('tidak menambah nama yang sudah dipakai, juga oleh unit yang diakhiri', async () => {
      const { store, two } = await prepared();
      await store.endUnit(two, act);
      const asked = ['SATU', 'dua', 'Tiga', 'tiga'].map(puskesmas);
      expect(await store.addOwnUnits(asked, act)).toBe(1);
      expect((await store.units()).map((one) => one.name).toSorted()).toEqual(['Satu', 'Tiga']);
      expect(await store.addOwnUnits(asked, act)).toBe(0);
    });

    test('menambah satu nama sekali saja bila dua orang menambahkannya bersamaan', async () => {
      const { store } = await prepared();
      const counts = await Promise.all([1, 2, 3].map(() => store.addOwnUnits([puskesmas('Puskesmas A')], act)));
      expect(counts.toSorted((a, b) => a - b)).toEqual([0, 0, 1]);
    });

    test('mengubah nama, jenis, dan kecamatan, dan mencatat yang lama', async () => {
      const { store, one, two } = await prepared();
      expect(await store.changeUnit(one, { name: 'satu', jenis: 'desa', kecamatan: 'Lain' }, act)).toBe(true);
      expect(await store.unit(one)).toMatchObject({ name: 'satu', jenis: 'desa', kecamatan: 'Lain' });
      expect(await store.changeUnit(two, puskesmas('SATU'), act)).toBe(false);
      expect(await store.changeUnit('tidak ada', puskesmas('X'), act)).toBe(false);
      expect((await store.audit()).map(({ what, detail }) => [what, detail])).toEqual([
        ['unit-changed', 'Satu, kelurahan, Contoh -> satu, desa, Lain'],
      ]);
    });

    test('mengakhiri unit mengeluarkannya dari daftar, dan mengembalikannya tidak menghilangkan apa pun', async () => {
      const { store, one, send, sum } = await prepared();
      await store.addDevice(device(one, 'h'));
      await send([]);
      await store.addCode(code(one, 'AB12'), act);
      expect([await store.endUnit(one, act), await store.endUnit(one, act)]).toEqual([true, false]);
      expect((await store.units()).map((unit) => unit.name)).toEqual(['Dua']);
      expect(await store.endedUnits()).toEqual([{ id: one, ...newUnit('Satu'), endedAt: act.at }]);
      expect((await store.attemptCode('AB12', slot, 3, wednesday)).state).toBe('expired');
      expect((await store.deviceOf('h'))?.unitId).toBe(one);
      expect([await store.returnUnit(one, act), await store.returnUnit(one, act)]).toEqual([true, false]);
      expect([(await store.units()).length, await store.endedUnits(), await sum()]).toEqual([2, [], 0]);
      expect((await store.audit()).map(({ what }) => what)).toEqual(['code-issued', 'unit-ended', 'unit-returned']);
    });

    test('menghitung komputer yang boleh mengirim dan kabar terakhirnya', async () => {
      const { store, one, two } = await prepared();
      await store.addDevice(device(one, 'satu'));
      await store.addDevice(device(one, 'dua', wednesday + 5));
      await store.addDevice(device(two, 'tiga', wednesday + 9));
      await store.revokeDevices(two, act);
      const states = (await store.unitStates()).toSorted((a, b) => a.seenAt - b.seenAt);
      expect(states).toEqual([
        { unitId: one, devices: 2, seenAt: wednesday + 5 },
        { unitId: two, devices: 0, seenAt: wednesday + 9 },
      ]);
    });

    test('kode baru mengakhiri yang belum dipakai, bukan yang sudah', async () => {
      const { store, one, two } = await prepared();
      await store.addCode(code(one, 'LAMA'), act);
      await store.redeemCode('LAMA', device(one, 'd'), slot);
      await store.replaceCode(code(one, 'AAAA', wednesday + 2000), act);
      await store.replaceCode(code(two, 'LAIN', wednesday + 2500), act);
      expect(await store.replaceCode(code(one, 'BBBB', wednesday + 3000), act)).toBe(true);
      const tries = await Promise.all(
        ['LAMA', 'AAAA', 'BBBB', 'LAIN'].map((one) => store.attemptCode(one, slot, 3, wednesday)),
      );
      expect(tries.map(({ state }) => state)).toEqual(['open', 'expired', 'open', 'open']);
      expect((await store.newestCodes()).toSorted((a, b) => b.expiresAt - a.expiresAt)).toEqual([
        { unitId: one, expiresAt: wednesday + 3000, tries: 1, usedAt: null },
        { unitId: two, expiresAt: wednesday + 2500, tries: 1, usedAt: null },
      ]);
      expect((await store.audit()).at(-1)).toMatchObject({ what: 'code-issued', detail: 'BBBB, mengakhiri AAAA' });
    });

    test('pemilih yang sudah pernah dibagikan tidak mengakhiri kode mana pun', async () => {
      const { store, one } = await prepared();
      await store.addCode(code(one, 'AAAA'), act);
      expect(await store.replaceCode(code(one, 'AAAA'), act)).toBe(false);
      expect((await store.attemptCode('AAAA', slot, 3, wednesday)).state).toBe('open');
    });

    test('mendaftar akun resmi, mencatat siapa yang memeriksa, dan menghapusnya', async () => {
      const { store, one, two } = await prepared();
      const account = { unitId: one, platform: 1, handle: 'kel_satu' };
      expect([await store.listAccount(account, act), await store.listAccount(account, act)]).toEqual([true, false]);
      expect(await store.officialAccounts()).toEqual([{ ...account, verifiedDay: null, verifiedBy: null }]);
      expect(await store.verifyAccount(account, 20_775, 'rina', act)).toBe(true);
      expect(await store.verifyAccount({ ...account, handle: 'lain' }, 20_775, 'rina', act)).toBe(false);
      const verified = { ...account, verifiedDay: 20_775, verifiedBy: 'rina' };
      expect(await store.officialAccounts(one)).toEqual([verified]);
      expect(await store.officialAccounts(two)).toEqual([]);
      expect(await store.officialAccounts()).toEqual([verified]);
      expect([await store.unlistAccount(account, act), await store.unlistAccount(account, act)]).toEqual([true, false]);
      expect((await store.audit()).map(({ what, detail }) => `${what} ${detail}`)).toEqual([
        'account-listed 1 kel_satu',
        'account-verified 1 kel_satu',
        'account-unlisted 1 kel_satu',
      ]);
    });
  });
}
