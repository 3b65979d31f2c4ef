import { fingerprintOf } from '@/lib/draft/fingerprint';
import type { Submission } from '@/lib/draft/submission';

/** A press of X's Post button on Tuesday 15 October 2024, 14.10 WIB. */
export const pressedAt = Date.UTC(2024, 9, 15, 7, 10);

export const submissionWith = (changes: Partial<Submission> = {}): Submission => ({
  id: 'a1',
  state: 'armed',
  surface: 'x',
  platforms: ['x'],
  account: '@kel_contoh',
  kind: 'post',
  jenis: 'kegiatan',
  hashtags: ['#Contoh'],
  fingerprint: fingerprintOf(changes.text ?? 'Senam lansia digelar.'),
  text: 'Senam lansia digelar.',
  armedAt: pressedAt,
  ...changes,
});
