import { expect, test } from 'vitest';
import { read } from '@/lib/bahasa/read';
import { unknownAgency } from '@/lib/draft/agency';
import { jenisList } from '@/lib/draft/jenis';
import { unsurList } from '@/lib/draft/unsur';
import { fillFor } from '@/lib/rules/unsur/fill-for';
import { judges } from '@/lib/rules/unsur/judges';

const today = '2024-10-15';
const known = { agency: { ...unknownAgency, unit: 'Kelurahan Kejaksaan' }, today };
const all = jenisList.flatMap((jenis) => unsurList.map((unsur) => ({ jenis, unsur })));

test('menawarkan kalimat tempat seperti pada panel', () => {
  expect(fillFor('di-mana', known)).toMatchObject({
    why: { id: 'Warga ingin tahu tempatnya agar bisa ikut.' },
    sentence: 'Kegiatan berlangsung di [nama tempat].',
  });
});

test('mengisi tanggal hari ini, zona waktu, dan nama instansi', () => {
  expect(fillFor('kapan', known).sentence).toBe('Kegiatan berlangsung pada Selasa (15/10/2024) pukul [jam] WIB.');
  const agency = { ...known.agency, zone: 'Asia/Makassar' as const };
  expect(fillFor('kapan', { ...known, agency, jenis: 'undangan' }).sentence).toBe(
    'Acara diadakan pada [hari dan tanggal] pukul [jam] Wita.',
  );
  expect(fillFor('siapa', { ...known, jenis: 'undangan' }).sentence).toBe(
    'Kelurahan Kejaksaan mengundang [siapa yang diundang].',
  );
  expect(fillFor('siapa', { ...known, agency: unknownAgency }).sentence).toContain('[nama instansi]');
});

test('tidak menyebut peringatan atau ucapan sebuah kegiatan', () => {
  for (const jenis of ['peringatan', 'ucapan', 'klarifikasi', 'layanan'] as const)
    for (const unsur of ['apa', 'siapa', 'kapan'] as const)
      expect(fillFor(unsur, { ...known, jenis }).sentence).not.toMatch(/kegiatan/i);
});

test.each(all)('menjelaskan $unsur untuk $jenis dengan satu baris tanpa tanda seru', ({ jenis, unsur }) => {
  const { why, sentence } = fillFor(unsur, { ...known, jenis });
  expect(why.id.length).toBeLessThanOrEqual(90);
  expect(`${why.id}${sentence}`).not.toMatch(/[!{}]/);
  expect(sentence).toMatch(/\[[^\]]+\]/);
});

const blanksOnly = all.filter(({ unsur }) => unsur === 'di-mana' || unsur === 'mengapa' || unsur === 'bagaimana');

test.each(blanksOnly)('tidak menghitung isian kosong sebagai $unsur pada $jenis', ({ jenis, unsur }) => {
  const { sentence } = fillFor(unsur, { ...known, jenis });
  expect(judges[unsur](read(sentence), { jenis, today }).state).toBe('belum-ada');
});
