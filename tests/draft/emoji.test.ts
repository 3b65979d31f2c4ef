import { describe, expect, it } from 'vitest';
import { emoji } from '@/lib/draft/emoji';

const found = (text: string) => text.match(emoji) ?? [];
const listed = (text: string) => text.match(/\p{RGI_Emoji}|[❤☀☺✌☝⚠☎✉✈]/gv) ?? [];
const everySign = Array.from({ length: 0x11_0000 }, (_, point) => point)
  .filter((point) => point < 0xd8_00 || point > 0xdf_ff)
  .map((point) => String.fromCodePoint(point))
  // Half a flag is no emoji to the list, and one to nobody who counts.
  .filter((one) => !/\p{Regional_Indicator}/u.test(one));

describe('emoji', () => {
  it('satu keluarga, satu bendera, satu tangan berwarna kulit: masing-masing satu', () => {
    expect(found('Terima kasih 👨‍👩‍👧 🇮🇩🇮🇩 🙏🏽 1️⃣ ❤')).toEqual(['👨‍👩‍👧', '🇮🇩', '🇮🇩', '🙏🏽', '1️⃣', '❤']);
  });

  it('setiap huruf dan tanda, sendiri atau dengan pemilih gambar: sama dengan daftar Unicode', () => {
    const differ = (text: string) => found(text).join('|') !== listed(text).join('|');
    expect(everySign.filter(differ)).toEqual([]);
    expect(everySign.filter((one) => /\p{Emoji}/u.test(one) && differ(`${one}\ufe0f`))).toEqual([]);
  });

  it.each(['🏳️‍🌈', '👩🏽‍⚕️', '🧑🏻‍🤝‍🧑🏿', '👁️‍🗨️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👩‍❤️‍👨', '🏴‍☠️', '👨‍🦰', '🧔🏾‍♂️', '❤️‍🔥', '☝🏽'])(
    '%s tetap satu',
    (one) => {
      expect([found(one), listed(one)]).toEqual([[one], [one]]);
    },
  );
});
