import { wordList } from '../../../bahasa/data/word-list';
import type { Examples } from '../examples';
import { heldParts } from '../held-words';
import type { LineRule } from '../rule';
import { isInQuotation } from './is-in-quotation';
import { speaksAgainst } from './speaks-against';

const picture = String.raw`(?:(?:sumber|kredit|credit|courtesy|copyright|hak cipta|dok|dokumentasi|pict?|image|img|source|src)\.?(?: (?:foto|gambar|photo|poto|ilustrasi|video|pic|by))?|foto|gambar|photo|poto|ilustrasi|video)(?: ?\/ ?(?:ilustrasi|gambar|foto|video|dok\.?))?`;
const nowhere = String.raw`(?:google(?: images?| gambar| photos?| search)?|google\.com|googling|mbah google|om google|pinterest(?:\.com|\.id)?|internet|net(?= ?[).,;]|$)|inet|browsing|searching|yahoo|bing|media sosial|medsos|sosmed|whats ?app|(?:grup|group) (?:WA|whats ?app)|WAG?|dunia maya|berbagai sumber)`;
/** Maps and street views of Google are its own pictures. */
const credits = new RegExp(
  String.raw`(?:\b(?:sumber|kredit|credit) (?:foto|gambar|photo|ilustrasi) |\b${picture} ?(?:[:=/|©-]|by|dari|oleh|via|diambil dari|diunduh dari|bersumber dari|milik|from)|[📷📸©]) ?(?:by |dari |via |foto |tangkapan layar )?:? ?@?${nowhere}(?![\w@]|\.[a-z]| ?(?:maps|earth|street|form|drive|meet|service|provider|gratis|desa|banking|marketing|of things))`,
  'giu',
);
/** One of these stands in every credit: the places where pictures are found are also spoken of otherwise. */
const crediting = heldParts(
  wordList(
    `sumber kredit credit courtesy copyright cipta dok pic image img source src foto gambar photo poto ilustrasi video 📷 📸`,
  ),
  ['©'],
);

/** A picture credited to where it was found, not to who made it. */
export const rule: LineRule = {
  id: 'HX-14',
  level: 'saran',
  title: { id: 'Sumber foto disebut dengan benar' },
  why: { id: 'Google dan Pinterest bukan pembuat foto; pemakaian tanpa izin melanggar hak cipta.' },
  source: 'UU 28/2014 tentang Hak Cipta',
  when: {
    words:
      'google googling pinterest internet net inet browsing searching yahoo bing sosial medsos sosmed wa wag whatsapp maya berbagai whats'.split(
        ' ',
      ),
    kinds: ['link'],
  },
  find: (paragraph) => {
    if (
      !crediting.inLine(paragraph) ||
      !/google|pinterest|internet|inet|net|browsing|searching|yahoo|bing|sosial|medsos|sosmed|WA|whats|maya|berbagai/i.test(
        paragraph.text,
      )
    )
      return [];
    return [...paragraph.text.matchAll(credits)].flatMap(({ 0: words, index }) => {
      if (speaksAgainst(paragraph.text) || isInQuotation(paragraph.text, index)) return [];
      const message = { id: 'Sebut pembuatnya, misalnya “Foto: Dokumentasi Kelurahan Kejaksaan”.' };
      return [{ span: { start: index, end: index + words.length }, message }];
    });
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Foto: Google', fixed: null },
    { text: '📸 Pinterest', fixed: null },
    { text: 'SUMBER FOTO: INTERNET', fixed: null },
    { text: 'Warga menanam pohon. (Foto: Internet)', fixed: null },
    { text: 'Ilustrasi diambil dari Google', fixed: null },
    { text: 'sumber gambar : pinterest.com', fixed: null },
  ],
  right: [
    'Foto: Dokumentasi Posyandu Melati',
    'Peta: Google Maps',
    'Kelurahan membuka layanan internet gratis di balai warga.',
    'Jangan menulis "Foto: Google" sebagai sumber.',
    'Video: Diskominfo Kota Pangkalpinang',
    'Sumber dana internet kelurahan berasal dari APBD.',
  ],
};
