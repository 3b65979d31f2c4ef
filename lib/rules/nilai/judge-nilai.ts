import type { Reading } from '../../bahasa/reading';
import { judgeAktual } from './aktual';
import { judgeFaktual } from './faktual';
import { judgeMenarik } from './menarik';
import type { Nilai } from './nilai';
import { judgePenting } from './penting';
import type { Occasion, Sign } from './sign';

/** The four news values of a draft, each with the words that show it or the hint that would. */
export const judgeNilai = (reading: Reading, occasion: Occasion): Record<Nilai, Sign> => ({
  aktual: judgeAktual(reading, occasion),
  faktual: judgeFaktual(reading, occasion),
  penting: judgePenting(reading, occasion),
  menarik: judgeMenarik(reading, occasion),
});
