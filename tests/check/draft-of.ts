import type { Draft } from '@/lib/draft/draft';

/** A Facebook draft of Saturday 21 November 2026, 09.00 WIB. */
export const draftOf = (text: string, more: Partial<Draft> = {}): Draft => ({
  surface: 'facebook',
  account: null,
  kind: 'post',
  text,
  writtenAt: Date.UTC(2026, 10, 21, 2),
  media: [],
  settled: [],
  ...more,
});
