import { addDays, type Day, dayOf, weekOf } from '@/lib/calendar/day';
import { fingerprintOf } from '@/lib/draft/fingerprint';
import { hashtagsIn } from '@/lib/draft/hashtags-in';
import type { Jenis } from '@/lib/draft/jenis';
import type { PlatformId } from '@/lib/draft/platform';
import { postRecordsOf } from '@/lib/log/post-records';
import type { CellRecord, PostRecord } from '@/lib/log/records';
import { cellKeyOf, countCells } from '@/lib/tally/counted';
import { diceOf } from '@/tests/proof/dice';

export const sampleZone = 'Asia/Jakarta';
export const sampleSlot = '5a'.repeat(16);
const tag = { tag: '#Pangkalpinang', isMandatory: true };

const texts: [Jenis, string][] = [
  ['kegiatan', 'Warga RW 03 dan Karang Taruna membersihkan saluran air di Jalan Melati, Sabtu pagi. #Pangkalpinang'],
  ['layanan', 'Pelayanan KTP-el keliling hadir di Balai Warga Kejaksaan, Selasa pukul 08.00–11.00 WIB. #Pangkalpinang'],
  ['undangan', 'Bapak dan Ibu diundang ke musyawarah RT di aula kelurahan, Kamis pukul 19.30 WIB. #Pangkalpinang'],
  ['imbauan', 'Musim hujan datang. Mari kuras bak mandi seminggu sekali agar keluarga terhindar dari demam berdarah.'],
  ['edukasi', 'Posyandu Melati mengajak ibu menimbang balita setiap bulan, agar pertumbuhannya terpantau.'],
  ['ucapan', 'Selamat Hari Ibu dari kami semua di Kelurahan Kejaksaan. #Pangkalpinang'],
];
const platforms: PlatformId[] = ['facebook', 'facebook', 'instagram', 'instagram', 'x'];

/** Half a year of a kelurahan's posts up to `now` (milliseconds UTC): one to four a week, and an answer now and then. */
export function sampleLog(now: number): { posts: PostRecord[]; cells: CellRecord[] } {
  const dice = diceOf(19_71);
  const today = dayOf(now, sampleZone);
  const posts: PostRecord[] = [];
  const log = (day: Day, kind: 'post' | 'response') => {
    const [jenis, text] = dice.pick(texts);
    const platform = dice.pick(platforms);
    const at = Date.parse(`${day}T02:30:00Z`) + dice.between(0, 300) * 60_000;
    const submission = {
      id: `contoh-${posts.length}`,
      state: 'confirmed' as const,
      surface: platform === 'x' ? ('x' as const) : (platform as 'facebook' | 'instagram'),
      platforms: [platform],
      account: platform === 'x' ? '@kel_kejaksaan' : 'Kelurahan Kejaksaan',
      kind,
      jenis,
      hashtags: kind === 'post' ? hashtagsIn(text) : [],
      fingerprint: fingerprintOf(`${text} ${posts.length}`),
      text,
      armedAt: Math.min(at, now),
    };
    const source = dice.once(6) ? 'entered' : dice.once(5) ? 'confirmed' : 'detected';
    posts.push(...postRecordsOf(submission, { slot: sampleSlot, source, zone: sampleZone, mandatoryTags: [tag] }));
  };
  for (let week = 25; week >= 0; week -= 1) {
    const monday = addDays(weekOf(today), -7 * week);
    for (let left = dice.between(2, 4); left > 0; left -= 1) {
      const day = addDays(monday, dice.between(0, 6));
      if (day <= today) log(day, dice.once(7) ? 'response' : 'post');
    }
  }
  const cells = countCells(posts).map((cell) => ({
    ...cell,
    key: `${sampleSlot}|${cellKeyOf(cell)}`,
    slot: sampleSlot,
    rev: 1,
    acked: 1,
  }));
  return { posts, cells };
}
