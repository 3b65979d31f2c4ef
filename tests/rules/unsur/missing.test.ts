import { expect, test } from 'vitest';
import { unknownAgency } from '@/lib/draft/agency';
import { unsurList } from '@/lib/draft/unsur';
import { fillFor } from '@/lib/rules/unsur/fill-for';

const known = { agency: { ...unknownAgency, unit: 'Kelurahan Kejaksaan' }, today: '2024-10-15' };

test('menawarkan kalimat tempat seperti pada panel', () => {
  expect(fillFor('di-mana', known)).toMatchObject({
    why: { id: 'Warga ingin tahu tempatnya agar bisa ikut.' },
    sentence: 'Kegiatan berlangsung di [nama tempat].',
  });
});

test('mengisi tanggal hari ini dan nama instansi', () => {
  expect(fillFor('kapan', known).sentence).toContain('Selasa (15/10/2024)');
  expect(fillFor('siapa', known).sentence).toContain('Kelurahan Kejaksaan');
  expect(fillFor('siapa', { ...known, agency: unknownAgency }).sentence).toContain('[nama instansi]');
});

test.each(unsurList)('menjelaskan %s dengan satu baris tanpa tanda seru', (unsur) => {
  const { why, sentence } = fillFor(unsur, known);
  expect(why.id.length).toBeLessThanOrEqual(90);
  expect(`${why.id}${sentence}`).not.toContain('!');
  expect(sentence).toMatch(/\[[^\]]+\]/);
});
