// @ts-expect-error: the package carries no types
import twitter from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { lengthOn, longest, weightedLength } from '@/lib/draft/length';

const asX = (text: string): number => twitter.parseTweet(text).weightedLength;

describe('panjang menurut X, sama dengan paket twitter-text', () => {
  it.each([
    'Senam lansia di Balai Warga, Selasa (15/10/2024) pukul 09.00 WIB.',
    'cek jakarta.go.id ya',
    'daftar di https://contoh.go.id/a/b?c=d#e, lalu datang',
    'lihat (https://contoh.id/daftar) dan bit.ly/abc.',
    'surat ke kantor@contoh.go.id',
    'jam 09.00 s.d. 11.00, No.5, Rp1.000.000',
    '“Mari,” kata Lurah… – selesai',
    '👨‍👩‍👧 🙏🏽 🇮🇩 ① 𝗦𝗘𝗡𝗔𝗠',
    '#SenamLansia @kel_contoh',
    'baris satu\nbaris dua\n\nbaris empat',
    'Hadir.Dunia kota.Senin',
    '',
  ])('%j', (text) => {
    expect(weightedLength(text)).toBe(asX(text));
  });

  it('batasnya juga sama', () => {
    expect(longest.x).toBe(twitter.configs.version3.maxWeightedTweetLength);
    expect(lengthOn('instagram', ' dua \n')).toBe(3);
  });
});
