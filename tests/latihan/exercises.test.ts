import { describe, expect, it } from 'vitest';
import { weekdayOf } from '@/lib/calendar/day';
import { monthNames, weekdayNames } from '@/lib/calendar/say-day';
import { checkerFor } from '@/lib/check/checker-for';
import { defaultTaste } from '@/lib/draft/taste';
import { formList } from '@/lib/latihan/exercise';
import { exercises } from '@/lib/latihan/exercises';
import { grade, practiceDraft } from '@/lib/latihan/grade';
import { practiceAgency } from '@/lib/latihan/practice';
import { isShownElsewhere } from '@/lib/rules/finding';
import { rules } from '@/lib/rules/gaya/rules';

const check = checkerFor(practiceAgency, defaultTaste);
const texts = exercises.flatMap((one) => [one.task, one.start, one.hint, one.model].map((text) => [one.id, text]));

describe.each(exercises.map((one) => [one.title, one] as const))('latihan "%s"', (_title, exercise) => {
  it('belum selesai pada awalnya', () => {
    expect(grade(exercise, exercise.start, check).isPassed).toBe(false);
  });

  it('selesai dengan contoh jawabannya', () => {
    const missed = grade(exercise, exercise.model, check).demands.filter(({ isMet }) => !isMet);
    expect(missed.map(({ demand }) => demand.say)).toEqual([]);
  });

  it('tidak selesai bila tulisannya dihapus', () => {
    expect(grade(exercise, '', check).demands.filter(({ isMet }) => isMet)).toEqual([]);
  });

  it('contoh jawabannya tidak ditegur', () => {
    const { findings } = check(practiceDraft(exercise, exercise.model), []);
    const graver = findings.filter((one) => one.level !== 'info' && !isShownElsewhere(one));
    expect(graver.map(({ rule, message }) => `${rule}: ${message.id}`)).toEqual([]);
  });

  it('punya tugas, petunjuk, dan syarat yang terbaca', () => {
    for (const words of [exercise.task, exercise.hint, ...exercise.demands.map(({ say }) => say)]) {
      expect(words).toMatch(/^[\p{Lu}“].+[.…]$/u);
      expect(words.length).toBeLessThan(330);
    }
  });

  it('hanya menyebut aturan yang ada', () => {
    const known = new Set(rules.map(({ id }) => id));
    const named = exercise.demands.flatMap((one) => (one.kind === 'without-finding' ? one.rules : []));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('kumpulan latihan', () => {
  it('berisi paling sedikit dua puluh, masing-masing dengan tanda sendiri', () => {
    expect(exercises.length).toBeGreaterThanOrEqual(20);
    expect(new Set(exercises.map(({ id }) => id)).size).toBe(exercises.length);
    expect(new Set(exercises.map(({ form }) => form))).toEqual(new Set(formList));
  });

  it('menulis hari yang cocok dengan tanggalnya, kecuali pada soal tentang itu', () => {
    const months = new Map(monthNames.map((name, index) => [name, index + 1]));
    const day = (date: string, month: number, year: string) =>
      `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
    const wrong = texts
      .flatMap(([id = '', text = '']) => [
        ...[...text.matchAll(/(\p{Lu}\p{L}+) \((\d+)\/(\d+)\/(\d{4})\)/gu)].map((all) => [id, ...all]),
        ...[...text.matchAll(/(\p{Lu}\p{L}+), (\d+) (\p{Lu}\p{L}+) (\d{4})/gu)].map((all) => [id, ...all]),
      ])
      .filter(([, , weekday, date = '', month = '', year = '']) => {
        const number = months.get(month as (typeof monthNames)[number]) ?? Number(month);
        return weekdayNames[weekdayOf(day(date, number, year))] !== weekday;
      });
    expect(wrong.map(([id, words]) => [id, words])).toEqual([['hari-tanggal', 'Rabu (26/11/2026)']]);
  });

  it('tidak memuat NIK yang dapat dimiliki orang: tidak ada provinsi berkode 00', () => {
    const numbers = texts.flatMap(([, text = '']) => text.match(/\d{16}/g) ?? []);
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter((number) => !number.startsWith('00'))).toEqual([]);
  });
});
