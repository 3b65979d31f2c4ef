import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepHabits } from '@/entrypoints/background/keep-habits';
import { noHabits } from '@/lib/draft/habits';
import { add } from '@/lib/log/add';
import { database } from '@/lib/log/database';
import { followHabits, forgetHabits, readHabits } from '@/lib/settings/habits-store';
import { recordWith } from '../log/record-with';

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});

it('menyiapkan tagar dan prioritas dari catatan, tanpa satu kata pun dari tulisannya', async () => {
  const text = 'Rahasia warga diumumkan.';
  await add(
    [
      recordWith({ id: 'a:facebook', text, hashtags: ['#KerjaBakti'], priority: 4 }),
      recordWith({ id: 'a:instagram', platform: 'instagram', text, hashtags: ['#KerjaBakti'], priority: 4 }),
    ],
    database,
  );
  await keepHabits();
  expect(await readHabits()).toEqual({
    tags: [{ tag: '#KerjaBakti', uses: 1, days: ['2024-10-15'] }],
    days: ['2024-10-15'],
    priorities: { kegiatan: 4 },
  });
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('Rahasia');
});

it('tanggapan dan catatan tangan tidak menjadi kebiasaan', async () => {
  await add(
    [
      recordWith({ id: 'b:facebook', text: 'b', kind: 'response' }),
      recordWith({ id: 'c:facebook', text: 'c', source: 'entered' }),
    ],
    database,
  );
  await keepHabits();
  expect(await readHabits()).toEqual(noHabits);
});

it('kotak yang tetap terbuka mendengar kebiasaan yang baru, sampai ditutup', async () => {
  const follow = vi.fn();
  const end = new AbortController();
  followHabits(follow, end.signal);
  await add([recordWith()], database);
  await keepHabits();
  expect(follow).toHaveBeenLastCalledWith(expect.objectContaining({ days: ['2024-10-15'] }));
  end.abort();
  await forgetHabits();
  expect(follow).toHaveBeenCalledTimes(1);
});

it('kebiasaan hilang bersama penghapusan', async () => {
  await add([recordWith()], database);
  await keepHabits();
  expect((await readHabits()).tags).not.toEqual([]);
  await forgetHabits();
  expect(await readHabits()).toEqual(noHabits);
});
