import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/calendar/day';
import { unknownAgency } from '@/lib/draft/agency';
import { habitsOf, type PastPost } from '@/lib/hashtags/habits-of';
import { orderPriorities } from '@/lib/hashtags/order-priorities';
import { ownTags } from '@/lib/hashtags/own-tags';

const today = '2026-11-21';
const post = (daysAgo: number, hashtags: string[], over: Partial<PastPost> = {}): PastPost => ({
  day: addDays(today, -daysAgo),
  hashtags,
  jenis: 'kegiatan',
  priority: 0,
  fingerprint: String(daysAgo),
  ...over,
});
const ranked = (posts: PastPost[]) =>
  ownTags(habitsOf(posts), unknownAgency, today, false)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ tag, why }) => `${tag} ${why.id}`);

describe('kebiasaan unit', () => {
  it('yang sering dan baru mengalahkan yang sering dan lama', () => {
    const posts = [1, 2, 3].map((ago) => post(ago, ['#KotaHijau']));
    const old = [201, 202, 203, 204].map((ago) => post(ago, ['#KotaBersih']));
    expect(ranked([...posts, ...old])).toEqual(['#KotaHijau sering dipakai', '#KotaBersih pernah dipakai']);
  });

  it('satu pemakaian kemarin tidak mengalahkan kebiasaan lama', () => {
    const posts = [post(8, ['#KotaBersih']), ...[9, 10, 11, 12].map((ago) => post(ago, ['#KotaHijau']))];
    expect(ranked(posts)[0]).toBe('#KotaHijau sering dipakai');
  });

  it('menulisnya dengan huruf besar tiap kata, dan memisahkan kata yang dikenal', () => {
    expect(ranked([post(1, ['#kerjabakti'])])).toEqual(['#KerjaBakti sering dipakai']);
  });

  it('unggahan di dua platform dihitung sekali', () => {
    const [tag] = habitsOf([post(1, ['#KotaHijau']), post(1, ['#KotaHijau'])]).tags;
    expect(tag).toEqual({ tag: '#KotaHijau', uses: 1, days: ['2026-11-20'] });
  });

  it('dua ejaan adalah satu tagar, ditulis seperti yang terakhir', () => {
    const { tags } = habitsOf([post(1, ['#KotaHijau']), post(2, ['#kotahijau', '#Kota_Hijau'])]);
    expect(tags).toEqual([{ tag: '#KotaHijau', uses: 2, days: ['2026-11-20', '2026-11-19'] }]);
  });

  it('tidak menyimpan tulisan, dan tetap kecil untuk catatan yang panjang', () => {
    const posts = Array.from({ length: 3_000 }, (_, ago) => post(ago, [`#Tagar${ago}`, '#KotaHijau']));
    const habits = habitsOf(posts);
    expect(habits.days).toHaveLength(200);
    expect(habits.tags).toHaveLength(60);
    expect(habits.tags[0]).toMatchObject({ tag: '#KotaHijau', uses: 200 });
    expect(JSON.stringify(habits).length).toBeLessThan(10_000);
  });
});

describe('prioritas daerah', () => {
  const plan = [1, 2, 3].map((number) => ({ number, name: `Tujuan ke-${number}` }));

  it('yang terakhir dipilih untuk jenis yang sama berdiri paling depan', () => {
    const habits = habitsOf([
      post(1, [], { jenis: 'layanan', priority: 2 }),
      post(2, [], { priority: 3 }),
      post(3, [], { priority: 1 }),
    ]);
    const order = (jenis: 'kegiatan' | 'layanan' | 'ucapan') =>
      orderPriorities(plan, habits, jenis).map(({ number }) => number);
    expect(order('kegiatan')).toEqual([3, 1, 2]);
    expect(order('layanan')).toEqual([2, 1, 3]);
    expect(order('ucapan')).toEqual([1, 2, 3]);
  });
});
