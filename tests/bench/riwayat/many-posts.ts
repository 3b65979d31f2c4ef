import { addDays } from '@/lib/calendar/day';
import { jenisList } from '@/lib/draft/jenis';
import { platformList } from '@/lib/draft/platform';
import type { PostRecord } from '@/lib/log/records';
import { cellOf } from '@/lib/log/recount';
import { sourceList } from '@/lib/tally/counted';

const slot = '0123456789abcdef0123456789abcdef';
const words =
  'warga kelurahan bergotong royong membersihkan saluran air bersama kader posyandu melayani balita lansia rapat ketua rukun tetangga jadwal layanan kartu keluarga senam sehat pasar murah imbauan banjir'.split(
    ' ',
  );
const oneOf = <Item>(items: readonly Item[], at: number): Item => items[at % items.length] as Item;

/** So many posts of some 300 letters over five years up to `lastDay`: more than a busy unit writes. */
export function manyPosts(count: number, lastDay: string): PostRecord[] {
  const perDay = Math.max(1, Math.ceil(count / (5 * 365)));
  return Array.from({ length: count }, (_, index) => {
    const day = addDays(lastDay, -Math.floor(index / perDay));
    const text = `Kegiatan ke-${index}: ${Array.from({ length: 38 }, (_, at) => oneOf(words, index * 7 + at * at)).join(' ')}.`;
    const counted = {
      day,
      platform: oneOf(platformList, index),
      kind: index % 6 === 0 ? 'response' : 'post',
      source: oneOf(sourceList, index),
      jenis: oneOf(jenisList, index >> 1),
      priority: 0,
      tagged: index % 3 === 0 ? 1 : 0,
    } as const;
    return {
      ...counted,
      id: `bench-${index}:${counted.platform}`,
      slot,
      cell: cellOf(slot, counted),
      account: '@kel_kejaksaan',
      text: counted.kind === 'post' ? text : '',
      hashtags: counted.kind === 'post' ? ['#Pangkalpinang'] : [],
      fingerprint: index.toString(16).padStart(16, '0'),
      publishedAt: Date.parse(`${day}T07:10:00Z`) - (index % perDay) * 600_000,
      schema: 1,
    };
  });
}
