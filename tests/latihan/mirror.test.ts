import { describe, expect, it } from 'vitest';
import { checkerFor } from '@/lib/check/checker-for';
import { unknownAgency } from '@/lib/draft/agency';
import type { Draft } from '@/lib/draft/draft';
import { defaultTaste } from '@/lib/draft/taste';
import { mirrorOf } from '@/lib/latihan/mirror';
import { practiceAt } from '@/lib/latihan/practice';
import { seenOn } from '@/lib/latihan/seen-on';

const check = checkerFor({ ...unknownAgency, unit: 'Kelurahan Kenanga' }, defaultTaste);
const resultOf = (text: string) => {
  const draft: Draft = {
    surface: 'facebook',
    account: null,
    kind: 'post',
    text,
    writtenAt: practiceAt,
    media: [],
    jenis: 'kegiatan',
    settled: [],
  };
  return check(draft, []);
};
const piecesOf = (text: string) => {
  const result = resultOf(text);
  return mirrorOf(result, result.findings);
};
const text = 'Kelurahan Kenanga menggelar kerja bakti, Sabtu (14/11/2026).\nWarga di ajak mensosialisasikan hasilnya.';

describe('cermin tulisan', () => {
  it('tidak menambah dan tidak menghilangkan satu huruf pun', () => {
    for (const one of [text, '', '\n\n', 'a', `${text}\n\n${text}`]) {
      expect(
        piecesOf(one)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(one);
    }
  });

  it('menamai setiap temuan pada akhir katanya', () => {
    const named = piecesOf(text).filter(({ ends }) => ends.some((sign) => 'unsur' in sign && sign.unsur === 'kapan'));
    expect(named.map((piece) => piece.text)).toEqual(['Sabtu (14/11/2026)']);
    expect(named[0]?.isFound).toBe(true);
  });

  it('menandai yang perlu diperbaiki, kecuali yang sudah diabaikan', () => {
    const marked = (pieces: ReturnType<typeof piecesOf>) => pieces.filter(({ level }) => level === 'salah');
    expect(marked(piecesOf(text)).map((piece) => piece.text)).toContain('mensosialisasikan');
    expect(marked(mirrorOf(resultOf(text), []))).toEqual([]);
  });
});

describe('yang terlihat sebelum "selengkapnya"', () => {
  const long = 'Kelurahan Kenanga menggelar kerja bakti bersama warga. '.repeat(12).trim();

  it('Instagram 125 huruf, Facebook 480 huruf', () => {
    const { reading } = resultOf(`\n${long}`);
    expect(seenOn('instagram', reading)).toEqual({ shown: long.slice(0, 125), rest: long.slice(125), cut: 'folded' });
    expect(seenOn('facebook', reading).shown).toHaveLength(480);
  });

  it('X memotong yang tidak muat', () => {
    const { shown, rest, cut } = seenOn('x', resultOf(long).reading);
    expect(cut).toBe('too-long');
    expect(shown.length).toBeLessThanOrEqual(280);
    expect(shown + rest).toBe(long);
  });

  it('tulisan pendek terlihat seluruhnya', () => {
    expect(seenOn('instagram', resultOf('Balita ditimbang.').reading)).toEqual({
      shown: 'Balita ditimbang.',
      rest: '',
      cut: null,
    });
  });

  it('tidak membelah emoji', () => {
    const { shown } = seenOn('instagram', resultOf(`${'a'.repeat(124)}🙏 terima kasih`).reading);
    expect(shown).toBe('a'.repeat(124));
  });
});
