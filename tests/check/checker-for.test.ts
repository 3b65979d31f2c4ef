import { expect, test } from 'vitest';
import { checkerFor } from '@/lib/check/checker-for';
import { unknownAgency } from '@/lib/draft/agency';
import { defaultTaste } from '@/lib/draft/taste';
import { unsurList } from '@/lib/draft/unsur';
import { captions } from './captions';
import { draftOf } from './draft-of';

const check = checkerFor(unknownAgency, defaultTaste);
const panelText =
  'Sebanyak 40 lansia mengikuti senam sehat bersama kader PKK dan petugas puskesmas, Selasa (15/10/2024). Lurah mengajak keluarga datang.\n\nSenam digelar agar lansia tetap bugar. Peserta tertua, Ibu S (NIK 1971994107850000), mendapat bingkisan.';

test('menandai draf tanpa tempat dan menahan NIK', () => {
  const { jenis, unsur, findings } = check(draftOf(panelText), []);
  expect(jenis).toBe('kegiatan');
  expect(unsurList.filter((one) => unsur[one].state === 'belum-ada')).toEqual(['di-mana', 'bagaimana']);
  expect(unsur['di-mana'].need).toBe('wajib');
  const finding = findings.find(({ rule }) => rule === 'DP-01');
  expect(finding).toMatchObject({ level: 'tahan', fix: '1971••••••••••••' });
  expect(panelText.slice(finding?.span.start, finding?.span.end)).toBe('1971994107850000');
});

test('mengikuti jenis yang dipilih, bukan perkiraan', () => {
  const { jenis, jenisGuess, unsur } = check(draftOf(panelText, { jenis: 'ucapan' }), []);
  expect([jenis, jenisGuess, unsur['di-mana'].need]).toEqual(['ucapan', 'kegiatan', 'tidak-perlu']);
});

test('menerima unsur yang dinyatakan sudah ada', () => {
  const { unsur } = check(draftOf(panelText, { settled: ['di-mana'] }), []);
  expect(unsur['di-mana']).toEqual({ state: 'ada', evidence: [], need: 'wajib' });
});

test('tidak meminta unsur dari sebuah tanggapan', () => {
  const { unsur } = check(draftOf('Baik, terima kasih.', { kind: 'response' }), []);
  expect(unsurList.map((one) => unsur[one].need)).toEqual(unsurList.map(() => 'tidak-perlu'));
});

test('diam tentang aturan yang dimatikan', () => {
  const quiet = checkerFor(unknownAgency, { ...defaultTaste, hushed: ['DP-01'] });
  expect(quiet(draftOf(panelText), []).findings.filter(({ rule }) => rule === 'DP-01')).toEqual([]);
});

test('mengenal tempat dan pejabat dari unitnya sendiri', () => {
  const agency = {
    ...unknownAgency,
    places: ['Taman Wilhelmina'],
    officials: [{ name: 'Rina Wati', position: 'Lurah Melati' }],
  };
  const text = 'senam pagi di taman wilhelmina bersama rina wati';
  expect(check(draftOf(text), []).unsur.siapa.state).toBe('belum-ada');
  const own = checkerFor(agency, defaultTaste)(draftOf(text), []);
  expect([own.unsur['di-mana'].state, own.unsur.siapa.state]).toEqual(['ada', 'ada']);
});

test('memakai hari di zona unit untuk tanggal tanpa tahun', () => {
  const text = 'Rapat Senin (20/1) di aula.';
  const fixesAt = (month: number) =>
    check(draftOf(text, { writtenAt: Date.UTC(2026, month, 10) }), [])
      .findings.filter(({ rule }) => rule === 'TW-01')
      .map(({ fix }) => fix);
  expect(fixesAt(0)).toEqual(['Selasa']);
  expect(fixesAt(6)).toEqual([]);
});

test('memberi hasil yang sama setelah setiap ketikan seperti bila dibaca dari awal', () => {
  const kept = checkerFor(unknownAgency, defaultTaste);
  const whole = captions.map(({ text }) => text).join('\n\n');
  for (let at = 0; at < whole.length; at += 97) {
    const draft = draftOf(`${whole.slice(0, at)}x${whole.slice(at)}`);
    expect(kept(draft, [])).toEqual(checkerFor(unknownAgency, defaultTaste)(draft, []));
  }
});
