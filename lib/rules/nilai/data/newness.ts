import { lexiconOf } from '../lexicon';

/** Words that say without a date that something is new or under way. */
export const newness = lexiconOf(
  'terkini',
  `baru saja|saat ini sedang|sedang berlangsung|tengah berlangsung|masih berlangsung|mulai berlaku|resmi dibuka|resmi diluncurkan|resmi beroperasi
  |resmi berlaku|segera dibuka|tunggu tanggal mainnya|untuk saat ini|info terkini|kini hadir|kini dibuka|telah dibuka|sudah dibuka`,
);
