import { describe, expect, test } from 'vitest';
import type { Account } from '@/server/store/accounts';
import type { Store } from '@/server/store/store';
import { act, type OpenStore, preparedStore } from './prepared-store';
import { wednesday } from './test-world';

const kept = { salt: '00', hash: '11' };
const admin = (name: string) => ({ id: `id-${name}`, name, role: 'admin', ...kept, totp: null }) as const;
const viewer = (name: string) => ({ ...admin(name), role: 'viewer' }) as const;
const deeds = async (store: Store) => (await store.audit()).map(({ what, detail }) => `${what} ${detail}`.trim());

/** What every store promises of accounts, sessions, invitations and tries. */
export function accountsContract(name: string, open: OpenStore): void {
  const prepared = async () => (await preparedStore(open)).store;
  const named = async (store: Store, account: string): Promise<Account> => {
    const found = await store.accountNamed(account);
    if (!found) throw new Error(`no account ${account}`);
    return found;
  };
  /** An admin whose second factor works. */
  const addWholeAdmin = async (store: Store, account: string) => {
    await store.addAccount(admin(account), act);
    await store.setFactor(await named(store, account), 'A'.repeat(32), 5, act);
  };
  const session = (sessionHash: string, accountId: string, isHalf = false) => ({ sessionHash, accountId, isHalf });

  describe(`${name}: akun dan sesi`, () => {
    test('memberi satu nama kepada tepat satu akun, juga setelah akunnya berakhir', async () => {
      const store = await prepared();
      const wins = await Promise.all(['a', 'b', 'c'].map((id) => store.addAccount({ ...viewer('budi'), id }, act)));
      expect(wins.filter(Boolean)).toHaveLength(1);
      expect(await store.endAccount(await named(store, 'budi'), act)).toBe(true);
      expect([await store.accountNamed('budi'), await store.accounts()]).toEqual([null, []]);
      expect(await store.addAccount(viewer('budi'), act)).toBe(false);
      expect(await deeds(store)).toEqual(['account-added viewer budi', 'account-ended viewer budi']);
    });

    test('tidak mengakhiri admin terakhir, juga bila dua admin saling mengakhiri bersamaan', async () => {
      const store = await prepared();
      await addWholeAdmin(store, 'rina');
      await store.addAccount(admin('belum-selesai'), act);
      expect(await store.endAccount(await named(store, 'rina'), act)).toBe(false);
      // Several times: who comes first, and by how much, is different each time.
      for (const other of ['tono', 'sari', 'edi', 'wati', 'joko']) {
        await addWholeAdmin(store, other);
        const both = (await store.accounts()).filter(({ confirmedAt }) => confirmedAt !== null);
        const ended = await Promise.all(both.map((one) => store.endAccount(one, act)));
        expect([both.length, ended.filter(Boolean).length]).toEqual([2, 1]);
      }
    });

    test('kata sandi baru, faktor baru, dan akhir akun menutup semua sesinya', async () => {
      const store = await prepared();
      await store.addAccount(viewer('budi'), act);
      const budi = await named(store, 'budi');
      const closings = [
        () => store.setPassword(budi, { salt: '22', hash: '33' }, act),
        () => store.setFactor(budi, 'B'.repeat(32), 7, act),
        () => store.endAccount(budi, act),
      ];
      for (const [index, close] of closings.entries()) {
        const both = [`a${index}`, `b${index}`];
        for (const hash of both) await store.openSession(session(hash, budi.id), act);
        expect((await store.session(`a${index}`))?.account.name).toBe('budi');
        await close();
        expect(await Promise.all(both.map((hash) => store.session(hash)))).toEqual([null, null]);
      }
    });

    test('membuka sesi sebagai ganti yang lama, dan mencatat hanya yang utuh sebagai masuk', async () => {
      const store = await prepared();
      await store.addAccount(admin('rina'), act);
      await store.openSession(session('setengah', 'id-rina', true), act);
      expect((await store.session('setengah'))?.isHalf).toBe(true);
      await store.openSession(session('utuh', 'id-rina'), act, 'setengah');
      expect(await store.session('setengah')).toBeNull();
      expect((await store.sessions()).map(({ sessionHash }) => sessionHash)).toEqual(['utuh']);
      await store.endSession('utuh', act);
      await store.endSession('utuh', act);
      expect(await store.sessions()).toEqual([]);
      expect(await deeds(store)).toEqual(['account-added admin rina', 'signed-in', 'session-ended rina']);
    });

    test('tahu kapan seseorang terakhir terlihat, setahun lebih lamanya', async () => {
      const store = await prepared();
      await store.addAccount(viewer('budi'), act);
      await store.openSession(session('lama', 'id-budi'), act);
      await store.openSession(session('baru', 'id-budi'), act);
      await store.touchSession('lama', wednesday + 5000);
      await store.endSession('lama', act);
      expect(await store.accountsSeen()).toEqual(new Map([['id-budi', wednesday + 5000]]));
      expect((await store.sessions()).map(({ sessionHash }) => sessionHash)).toEqual(['baru']);
      const later = wednesday + 401 * 86_400_000;
      await store.openSession(session('kini', 'id-budi'), { ...act, at: later });
      expect([(await store.sessions()).length, await store.session('baru')]).toEqual([1, null]);
    });

    test('memakai satu kode faktor kedua hanya sekali, juga bila dikirim bersamaan', async () => {
      const store = await prepared();
      await addWholeAdmin(store, 'rina');
      const uses = await Promise.all([6, 6, 6].map((step) => store.useStep('id-rina', step)));
      expect(uses.filter(Boolean)).toHaveLength(1);
      expect([await store.useStep('id-rina', 5), await store.useStep('id-rina', 7)]).toEqual([false, true]);
    });
  });

  describe(`${name}: undangan dan penundaan`, () => {
    const invitation = { selector: 'AB12', ...kept, role: 'viewer', expiresAt: wednesday + 1000 } as const;

    test('memberikan undangan kepada tepat satu akun', async () => {
      const store = await prepared();
      expect([await store.invite(invitation, act), await store.invite(invitation, act)]).toEqual([true, false]);
      const tried = await Promise.all(
        ['satu', 'dua', 'tiga'].map((one) => store.acceptInvitation('AB12', viewer(one), act)),
      );
      expect(tried.toSorted()).toEqual(['ok', 'used', 'used']);
      expect(await store.accounts()).toHaveLength(1);
      expect((await store.tryInvitation('AB12', 5, wednesday)).state).toBe('used');
    });

    test('membiarkan undangan terbuka bila namanya sudah dipakai', async () => {
      const store = await prepared();
      await store.addAccount(viewer('budi'), act);
      await store.invite(invitation, act);
      expect(await store.acceptInvitation('AB12', { ...viewer('budi'), id: 'lain' }, act)).toBe('taken');
      expect(await store.acceptInvitation('AB12', viewer('sari'), act)).toBe('ok');
    });

    test('akhir sebuah akun menutup undangan yang masih terbuka, juga bagi isian yang sedang di jalan', async () => {
      const store = await prepared();
      await addWholeAdmin(store, 'rina');
      await addWholeAdmin(store, 'tono');
      await store.invite(invitation, act);
      expect(await store.endAccount(await named(store, 'tono'), { ...act, at: wednesday + 500 })).toBe(true);
      expect((await store.tryInvitation('AB12', 5, wednesday + 600)).state).toBe('expired');
      expect(await store.acceptInvitation('AB12', viewer('tono-lagi'), { ...act, at: wednesday + 400 })).toBe('used');
    });

    test('menghabiskan kesempatan undangan sebelum isinya dilihat, dan mengembalikannya bila benar', async () => {
      const store = await prepared();
      await store.invite(invitation, act);
      const tries = await Promise.all([1, 2, 3, 4].map(() => store.tryInvitation('AB12', 3, wednesday)));
      expect(tries.map(({ state }) => state).toSorted()).toEqual(['locked', 'open', 'open', 'open']);
      expect(await deeds(store)).toEqual(['invited viewer', 'code-tried-out AB12']);
      await store.giveTryBack('AB12');
      expect((await store.tryInvitation('AB12', 3, wednesday)).state).toBe('open');
      expect((await store.tryInvitation('AB12', 9, wednesday + 1000)).state).toBe('expired');
      expect(await store.acceptInvitation('AB12', viewer('telat'), { ...act, at: wednesday + 1000 })).toBe('used');
      expect((await store.tryInvitation('ZZZZ', 3, wednesday)).state).toBe('unknown');
    });

    test('menunda percobaan berikutnya, tidak menghitung yang ditolak, dan lupa setelah sehari', async () => {
      const store = await prepared();
      const wait = (wrong: number) => (wrong < 2 ? 0 : 1000 * wrong);
      const take = (at: number) => store.takeTry('kunci', wait, wednesday + at);
      expect(await Promise.all([take(0), take(0)])).toEqual([0, 0]);
      expect([await take(500), await take(1999), await take(2000)]).toEqual([1500, 1, 0]);
      expect([await take(2001), await take(-86_000_000)]).toEqual([2999, 3000]);
      expect(await store.takeTry('lain', wait, wednesday)).toBe(0);
      await store.forgetTries('kunci');
      expect([await take(2002), await take(2002), await take(2003)]).toEqual([0, 0, 1999]);
      expect(await take(2003 + 86_400_000)).toBe(0);
    });

    test('membiarkan undangan yang pernah salah selama berjaga, dan membuka yang belum pernah dicoba', async () => {
      const store = await prepared();
      await store.invite(invitation, act);
      const guarded = async () => (await store.tryInvitation('AB12', 3, wednesday, true)).state;
      expect([await guarded(), await guarded(), await guarded()]).toEqual(['open', 'guarded', 'guarded']);
      expect((await store.tryInvitation('AB12', 3, wednesday)).state).toBe('open');
    });

    test('lupa setelah sehari, juga sebelum yang lama disapu', async () => {
      const store = await prepared();
      const wait = (wrong: number) => (wrong < 1 ? 0 : 2 * 86_400_000);
      await store.takeTry('kunci', wait, wednesday);
      // Sweeps now, and not again a moment later.
      await store.takeTry('lain', wait, wednesday + 86_400_000);
      expect(await store.takeTry('kunci', wait, wednesday + 86_400_000)).toBe(86_400_000);
      expect(await store.takeTry('kunci', wait, wednesday + 86_400_001)).toBe(0);
      expect(await store.takeTry('kunci', wait, wednesday + 86_400_002)).toBeGreaterThan(0);
    });

    test('memberi percobaan yang bersamaan tidak lebih banyak daripada yang berurutan', async () => {
      const store = await prepared();
      const wait = (wrong: number) => (wrong < 3 ? 0 : 5000);
      const left = await Promise.all(Array.from({ length: 8 }, () => store.takeTry('kunci', wait, wednesday)));
      expect(left.filter((one) => one === 0)).toHaveLength(3);
    });

    test('mencatat percobaan yang ditolak, tetapi tidak nama yang tidak ada', async () => {
      const store = await prepared();
      await store.addAccount(viewer('budi'), act);
      await store.noteRefused('budi', 'kunci', wednesday);
      await store.noteRefused('sandi-salah-kolom', 'kunci', wednesday);
      expect(await deeds(store)).toEqual(['account-added viewer budi', 'sign-in-refused budi']);
    });
  });
}
