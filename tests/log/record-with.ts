import { fingerprintOf } from '@/lib/draft/fingerprint';
import type { PostRecord } from '@/lib/log/records';
import { cellOf } from '@/lib/log/recount';
import { pressedAt } from './submission';

const slot = '0123456789abcdef0123456789abcdef';

/** A record of a post on Facebook, Tuesday 15 October 2024, 14.10 WIB. */
export function recordWith(changes: Partial<PostRecord> = {}): PostRecord {
  const text = changes.text ?? 'Kerja bakti di RT 03.';
  const record = {
    id: 'a1:facebook',
    slot,
    day: '2024-10-15',
    platform: 'facebook',
    kind: 'post',
    source: 'detected',
    jenis: 'kegiatan',
    priority: 0,
    tagged: 0,
    account: 'Kelurahan Contoh',
    text,
    hashtags: ['#Contoh'],
    fingerprint: fingerprintOf(text),
    publishedAt: pressedAt,
    schema: 1,
    ...changes,
  } as const satisfies Omit<PostRecord, 'cell'>;
  return { ...record, cell: cellOf(record.slot, record) };
}
