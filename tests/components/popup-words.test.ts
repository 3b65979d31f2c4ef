import { describe, expect, it } from 'vitest';
import {
  clockWords,
  longDayWords,
  momentWords,
  monthWords,
  weekdayWords,
  weekWords,
} from '@/components/parts/date-words';
import { streakSentenceOf } from '@/components/parts/streak-sentence';
import type { Standing, Streak } from '@/lib/streak/streak';
import { mapWords, questionOf, streakWords, syncWords } from '@/lib/words/popup';

const streak = (standing: Standing, weeks: number, count: number, target: number, over: Partial<Streak> = {}) => ({
  standing,
  weeks,
  count,
  target,
  posts: count,
  first: '2026-11-16',
  last: '2026-11-22',
  rehat: null,
  hasToday: false,
  daysLeft: 7,
  isAfterRehat: false,
  ...over,
});
const said = (of: Streak) => {
  const { title, sentence } = streakSentenceOf(of);
  return [title.id, sentence.id, title.en, sentence.en];
};

describe('kalimat runtun minggu', () => {
  it.each<[string, Streak, string, string]>([
    ['mengajak memulai', streak('empty', 0, 0, 2), 'Mulai minggu pertama', 'Unggahan pertama Anda tercatat di sini.'],
    [
      'menyebut sisa minggu pertama',
      streak('start', 0, 1, 2),
      'Mulai minggu pertama',
      'Satu lagi untuk minggu pertama.',
    ],
    [
      'menyebut sisa minggu berikutnya',
      streak('open', 8, 1, 2),
      '8 minggu berturut-turut',
      'Satu lagi untuk minggu ke-9.',
    ],
    [
      'menulis bilangan kecil dengan huruf',
      streak('open', 8, 0, 3),
      '8 minggu berturut-turut',
      'Tiga lagi untuk minggu ke-9.',
    ],
    [
      'tidak menyebut satu minggu sebagai berturut-turut',
      streak('open', 1, 1, 2),
      '1 minggu terpenuhi',
      'Satu lagi untuk minggu ke-2.',
    ],
    [
      'menyebut hari lain bila hari ini sudah terhitung',
      streak('open', 8, 1, 2, { hasToday: true }),
      '8 minggu berturut-turut',
      'Satu lagi pada hari lain untuk minggu ke-9.',
    ],
    [
      'mengajak mencatat unggahan lain bila sisa harinya kurang',
      streak('open', 8, 0, 2, { daysLeft: 1 }),
      '8 minggu berturut-turut',
      'Ada unggahan lain minggu ini? Catat agar ikut terhitung.',
    ],
    [
      'berterima kasih',
      streak('reached', 9, 2, 2),
      '9 minggu berturut-turut',
      'Minggu ini sudah terpenuhi. Terima kasih.',
    ],
    [
      'tidak menyalahkan, dan menyebut langkah berikutnya',
      streak('broken', 0, 0, 2),
      'Mulai lagi minggu ini',
      'Minggu lalu terlewat, catatan lama tetap ada. Dua lagi untuk minggu pertama.',
    ],
    [
      'tidak menyebut minggu lalu terlewat bila itu minggu rehat',
      streak('broken', 0, 0, 1, { isAfterRehat: true }),
      'Mulai lagi minggu ini',
      'Catatan lama tetap ada. Satu lagi untuk minggu pertama.',
    ],
    [
      'menenangkan pada minggu rehat',
      streak('excused', 8, 0, 2, { rehat: { from: '2026-11-18', until: '2026-11-24', name: 'Cuti bersama' } }),
      '8 minggu berturut-turut',
      'Minggu ini tidak dinilai: Cuti bersama. Unggahan tetap dicatat.',
    ],
    [
      'menenangkan pada minggu rehat tanpa nama',
      streak('excused', 0, 0, 2, { rehat: { from: '2026-11-18', until: '2026-11-24' } }),
      'Minggu rehat',
      'Minggu ini tidak dinilai. Unggahan tetap dicatat.',
    ],
  ])('%s', (_name, of, title, sentence) => {
    expect(said(of).slice(0, 2)).toEqual([title, sentence]);
  });

  it('ada juga dalam bahasa Inggris', () => {
    expect(said(streak('open', 8, 1, 2)).slice(2)).toEqual(['8 weeks in a row', 'One more for week 9.']);
    expect(said(streak('broken', 0, 0, 2, { hasToday: true }))[3]).toBe(
      'Last week was missed; earlier notes remain. Two more on another day for the first week.',
    );
  });

  it('menyebut target tersendiri bila sudah terlampaui', () => {
    const week = weekWords('2026-11-16');
    const line = (count: number) => streakWords.countOfTarget(count, 2).id + streakWords.inWeek(count, 2, week).id;
    expect(line(1)).toBe('1 dari 2 hari unggah, 16–22 November');
    expect(line(3)).toBe('3 hari unggah, target 2, 16–22 November');
  });
});

describe('tanggal dan jam', () => {
  it('ditulis menurut EYD V', () => {
    const at = Date.parse('2026-11-18T07:10:00Z');
    expect(clockWords(at, 'Asia/Jakarta').id).toBe('14.10 WIB');
    expect(momentWords(at, '2026-11-18', 'Asia/Makassar').id).toBe('pukul 15.10 Wita');
    expect(momentWords(at, '2026-11-19', 'Asia/Jakarta').id).toBe('Rabu 18/11 pukul 14.10 WIB');
    expect(longDayWords('2026-05-25').id).toBe('25 Mei 2026');
    expect(monthWords('2026-08-01').id).toBe('Agu');
    expect([0, 6].map((day) => weekdayWords(day).id)).toEqual(['Senin', 'Minggu']);
  });

  it('ditulis menurut kebiasaan bahasa Inggris', () => {
    const at = Date.parse('2026-11-18T07:10:00Z');
    expect(clockWords(at, 'Asia/Jakarta').en).toBe('14:10 WIB');
    expect(momentWords(at, '2026-11-19', 'Asia/Jakarta').en).toMatch(/^Wednesday.* 18 Nov, 14:10 WIB$/);
    expect(weekWords('2026-11-16').en).toMatch(/^16\s?–\s?22 November$/);
    expect([0, 6].map((day) => weekdayWords(day).en)).toEqual(['Monday', 'Sunday']);
  });
});

describe('kalimat lain', () => {
  it('merangkum peta untuk pembaca layar', () => {
    const [first, last] = [longDayWords('2026-05-25'), longDayWords('2026-11-18')];
    expect(mapWords.summary(first, last, 39, 21, [weekdayWords(1), weekdayWords(3)]).id).toBe(
      'Peta 26 minggu, 25 Mei 2026 sampai 18 November 2026: 39 unggahan, paling sering Selasa dan Kamis. Ada unggahan pada 21 minggu.',
    );
    expect(mapWords.summary(first, last, 1, 1, []).en).toBe(
      'Map of 26 weeks, 25 May 2026 to 18 November 2026: 1 post. 1 week has posts.',
    );
  });

  it('bertanya tentang unggahan dan tanggapan dengan namanya', () => {
    const at = { id: 'pukul 14.10 WIB', en: '14:10 WIB' };
    expect(questionOf.unknown.sentence('post', { id: 'Facebook' }, at)).toEqual({
      id: 'Unggahan Facebook pukul 14.10 WIB belum bisa kami pastikan.',
      en: 'We are not sure about the Facebook post of 14:10 WIB.',
    });
    expect(questionOf.unknown.sentence('response', { id: 'X' }, at).id).toMatch(/^Tanggapan X /);
  });

  it('menyebut hari yang menunggu jaringan', () => {
    expect(syncWords.waiting(2).id).toBe('2 hari menunggu jaringan.');
    expect(syncWords.waiting(1).en).toBe('1 day is waiting for the network.');
  });
});
