// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { EnteredNotice } from '@/components/popup/entered-notice';
import type { Week } from '@/lib/streak/week';
import { clear, show, textOf } from './show';

const entry = {
  platform: 'website' as const,
  jenis: 'layanan' as const,
  // Monday 2026-11-16, 00.30 WIT: still Sunday in Jakarta.
  publishedAt: Date.parse('2026-11-15T15:30:00Z'),
  link: '',
};
const showNotice = (zone: string, week: Partial<Week> = {}) => {
  const weekOn = (monday: string): Week => ({ monday, posts: 3, days: 2, target: 1, rehat: null, ...week });
  return show(<EnteredNotice {...{ entry, zone, weekOn }} language="id" onTakeBack={async () => {}} />);
};

afterEach(clear);

it('menyebut minggu dari hari unggahnya menurut zona unit', async () => {
  expect(textOf(await showNotice('Asia/Jayapura'))).toContain(
    'Unggahan Situs web, Senin 16/11 pukul 00.30 WIT, dicatat manual. Dalam minggu 16–22 November: 2 hari unggah, target 1.',
  );
  expect(textOf(await showNotice('Asia/Jakarta'))).toContain('Minggu 15/11 pukul 22.30 WIB');
  expect(textOf(await showNotice('Asia/Jakarta'))).toContain('Dalam minggu 9–15 November');
});

it('tidak menyebut target pada minggu rehat', async () => {
  const rehat = { from: '2026-11-09', until: '2026-11-13' };
  expect(textOf(await showNotice('Asia/Jakarta', { rehat }))).toContain('Dalam minggu 9–15 November tidak ada target.');
});
