import type { Verdict } from '@/lib/tally/wire';
import type { Reason } from './store/adjustment';
import type { Answer } from './store/disputes';

/** Why a number is corrected or disputed, as admins and units read it. */
export const reasonWords: Record<Reason, string> = {
  terlewat: 'Ada unggahan yang terlewat',
  'tercatat-dua-kali': 'Tercatat dua kali',
  'salah-catat': 'Salah catat',
};

/** Why a dispute is not accepted. */
export const refusalWords = {
  'tidak-terlihat': 'Unggahan itu tidak terlihat di akun resmi',
  'sudah-terhitung': 'Unggahan itu sudah terhitung',
  'bukan-akun-resmi': 'Unggahan itu bukan dari akun resmi',
} satisfies Partial<Record<Answer, string>>;

/** What the Diskominfo answered to a dispute. */
export const sayAnswer = (answer: Answer): string =>
  answer === 'diterima' ? 'Diterima, jumlahnya sudah dikoreksi.' : `Belum diterima. ${refusalWords[answer]}.`;

/** Why a count was put aside. What was counted after all is not among them. */
export const verdictWords: Partial<Record<Verdict, string>> = {
  future: 'harinya belum tiba, jam komputernya mungkin terlalu cepat',
  'too-old': 'harinya terlalu lama berlalu, jam komputernya mungkin terlambat',
  'out-of-range': 'lebih dari 500 yang serupa dalam sehari',
  'unknown-kind': 'dari versi ekstensi yang lebih baru daripada server ini',
};

/** "tambah 1", "kurang 2". */
export const sayDelta = (delta: number): string => (delta > 0 ? `tambah ${delta}` : `kurang ${-delta}`);
