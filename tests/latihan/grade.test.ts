import { describe, expect, it } from 'vitest';
import { dayOf } from '@/lib/calendar/day';
import { sayNewsDay } from '@/lib/calendar/say-day';
import { checkerFor } from '@/lib/check/checker-for';
import { defaultTaste } from '@/lib/draft/taste';
import type { Demand } from '@/lib/latihan/demand';
import type { Exercise } from '@/lib/latihan/exercise';
import { grade } from '@/lib/latihan/grade';
import { practiceAgency, practiceAt } from '@/lib/latihan/practice';

const check = checkerFor(practiceAgency, defaultTaste);
const ask = (demand: Demand, text: string): boolean => {
  const exercise: Exercise = {
    id: 'coba',
    form: 'melengkapi',
    title: 'Coba',
    task: 'Coba.',
    start: '',
    jenis: 'kegiatan',
    demands: [demand],
    hint: 'Coba.',
    model: '',
  };
  return grade(exercise, text, check).isPassed;
};
const say = 'Syarat.';

it('semua latihan terjadi pada Rabu, 18 November 2026', () => {
  expect(sayNewsDay(dayOf(practiceAt, practiceAgency.zone))).toBe('Rabu (18/11/2026)');
});

describe('syarat latihan', () => {
  it('unsur: ada atau belum ada', () => {
    const demand: Demand = { kind: 'unsur', unsur: 'kapan', say };
    expect(ask(demand, 'Kader menimbang balita, Selasa (17/11/2026).')).toBe(true);
    expect(ask(demand, 'Kader menimbang balita.')).toBe(false);
  });

  it('unsur di awal: dihitung sampai akhir katanya, tanpa baris kosong di depan', () => {
    const demand: Demand = { kind: 'early', unsur: 'kapan', letters: 45, say };
    expect(ask(demand, '\n\nKader menimbang balita, Selasa (17/11/2026).')).toBe(true);
    expect(ask(demand, 'Kader posyandu menimbang balita warga RW 03, Selasa (17/11/2026).')).toBe(false);
  });

  it('tanpa temuan: hanya aturan yang disebut', () => {
    const demand: Demand = { kind: 'without-finding', rules: ['EJ-01'], say };
    expect(ask(demand, 'Kader menimbang balita di Balai Warga Kenanga. Bayi di timbang juga.')).toBe(true);
    expect(ask(demand, 'Kader menimbang balita dibalai.')).toBe(false);
  });

  it('kata yang tidak boleh dan yang harus ada, apa pun besar kecil hurufnya', () => {
    expect(ask({ kind: 'without-words', words: ['heboh'], say }, 'HEBOH, balita ditimbang.')).toBe(false);
    expect(ask({ kind: 'without-words', words: ['heboh'], say }, 'Balita ditimbang.')).toBe(true);
    expect(ask({ kind: 'with-words', words: ['balita', 'RW 03'], say }, 'Balita rw 03 ditimbang.')).toBe(true);
    expect(ask({ kind: 'with-words', words: ['balita', 'RW 03'], say }, 'Balita ditimbang.')).toBe(false);
  });
});
