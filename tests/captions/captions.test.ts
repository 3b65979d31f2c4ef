import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const unsur = ['apa', 'siapa', 'kapan', 'dimana', 'mengapa', 'bagaimana'] as const;
const nilai = ['aktual', 'faktual', 'penting', 'menarik'] as const;

type Caption = { id: string; platform: string; text: string; type: string } & Record<
  (typeof unsur)[number],
  string[]
> & {
    kapan_pasti: boolean;
    dimana_pasti: boolean;
    news: Record<(typeof nilai)[number], boolean>;
  };

const readCaptions = (file: string): Caption[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Written and labelled before the check ever read them; the second set after the first had been used for tuning. */
describe.each(['own.jsonl', 'fresh.jsonl'])('takarir buatan sendiri %s', (file) => {
  const captions = readCaptions(file);

  it('memuat enam puluh takarir dengan nomor yang berbeda', () => {
    expect(new Set(captions.map(({ id }) => id)).size).toBe(60);
  });

  it('memuat tiap jenis sedikitnya dua kali', () => {
    const counts = new Map<string, number>();
    for (const { type } of captions) counts.set(type, (counts.get(type) ?? 0) + 1);
    expect(counts.size).toBe(10);
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(2);
  });

  it.each(captions)('$id menandai unsur hanya dengan potongan teksnya sendiri', (caption) => {
    const strangers = unsur
      .flatMap((one) => caption[one])
      .filter((span) => span === '' || !caption.text.includes(span));
    expect(strangers).toEqual([]);
  });

  it.each(captions)('$id hanya pasti waktu dan tempatnya bila waktu dan tempat itu ada', (caption) => {
    expect(caption.kapan_pasti && caption.kapan.length === 0).toBe(false);
    expect(caption.dimana_pasti && caption.dimana.length === 0).toBe(false);
  });

  it.each(captions)('$id menjawab keempat nilai berita', ({ news }) => {
    expect(nilai.map((one) => typeof news[one])).toEqual(['boolean', 'boolean', 'boolean', 'boolean']);
  });

  it('muat di X bila ditulis untuk X', () => {
    const tooLong = captions.filter(({ platform, text }) => platform === 'x' && text.length > 280);
    expect(tooLong.map(({ id }) => id)).toEqual([]);
  });
});
