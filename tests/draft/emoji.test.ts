import { describe, expect, it } from 'vitest';
import { emoji, mayHoldEmoji } from '@/lib/draft/emoji';

const found = (text: string) => text.match(emoji()) ?? [];
const everySign = Array.from({ length: 0x11_0000 }, (_, point) => point)
  .filter((point) => point < 0xd8_00 || point > 0xdf_ff)
  .map((point) => String.fromCodePoint(point));

describe('emoji', () => {
  it('satu keluarga, satu bendera, satu tangan berwarna kulit: masing-masing satu', () => {
    expect(found('Terima kasih 👨‍👩‍👧 🇮🇩 🙏🏽 1️⃣ ❤')).toEqual(['👨‍👩‍👧', '🇮🇩', '🙏🏽', '1️⃣', '❤']);
  });

  it('tidak melewatkan teks yang memuat emoji', () => {
    const missed = [...everySign, '1️⃣', '#️⃣', '🇮🇩'].filter((sign) => found(sign).length > 0 && !mayHoldEmoji(sign));
    expect(missed).toEqual([]);
  });

  it('tidak mencari emoji dalam teks biasa', () => {
    expect(mayHoldEmoji('“Mari,” kata Lurah… – Rp10.000, 50 %, 1 + 1 = 2 #Warga ① ½ 𝗦𝗘𝗡𝗔𝗠')).toBe(false);
  });
});
