import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '@/lib/bahasa/tokenize';

const textsOf = (text: string) => tokenize(text).map((token) => token.text);
const kindsOf = (text: string) => tokenize(text).map((token) => `${token.kind}:${token.text}`);

test.each<[string, string[]]>([
  ['anak-anak ikut posyandu', ['anak-anak', 'ikut', 'posyandu']],
  ['Jl. Merdeka No. 5', ['Jl.', 'Merdeka', 'No.', '5']],
  ['Pj. Wali Kota, Hj. Siti', ['Pj.', 'Wali', 'Kota', ',', 'Hj.', 'Siti']],
  ['Budi, S.Sos., M.Si. hadir', ['Budi', ',', 'S.Sos.', ',', 'M.Si.', 'hadir']],
  ['bupati,Senin', ['bupati', ',', 'Senin']],
  ['Rabu(08/06/2022)', ['Rabu', '(', '08/06/2022', ')']],
  ['pukul 09.00-11.00 WIB', ['pukul', '09.00', '-', '11.00', 'WIB']],
  ['Rp1.500.000,00', ['Rp1', '.', '500.000,00']],
  ['HUT ke-17 dan Covid-19', ['HUT', 'ke-17', 'dan', 'Covid-19']],
  ["Jum'at dan Jum’at", ["Jum'at", 'dan', 'Jum’at']],
  ['09.00 s.d. selesai', ['09.00', 's.d.', 'selesai']],
  ['Allah Swt. dan Nabi saw. bersabda', ['Allah', 'Swt.', 'dan', 'Nabi', 'saw.', 'bersabda']],
  ['pegawai ybs. lihat hlm. 3', ['pegawai', 'ybs.', 'lihat', 'hlm.', '3']],
  ['tempat sda. di Posy. Mawar', ['tempat', 'sda.', 'di', 'Posy.', 'Mawar']],
  ['min. 2 orang, maks. 5 orang', ['min.', '2', 'orang', ',', 'maks.', '5', 'orang']],
  ['kepada camat u.p. sekretaris', ['kepada', 'camat', 'u.p.', 'sekretaris']],
  ['RT 03/RW 05', ['RT', '03', '/', 'RW', '05']],
  ['Warga hadir.Sabtu libur', ['Warga', 'hadir', '.', 'Sabtu', 'libur']],
  ['AYO...!!!', ['AYO', '...!!!']],
  ['LEBAKSARI—Jumat', ['LEBAKSARI', '—', 'Jumat']],
  ['Waktu: sore. Lokasi:http://a.id', ['Waktu', ':', 'sore', '.', 'Lokasi', ':', 'http://a.id']],
  ['daftar di contoh.go.id. Lalu', ['daftar', 'di', 'contoh.go.id', '.', 'Lalu']],
  ['(lihat https://contoh.id/a).', ['(', 'lihat', 'https://contoh.id/a', ')', '.']],
  ['forms.gle/abc atau CONTOH.GO.ID', ['forms.gle/abc', 'atau', 'CONTOH.GO.ID']],
  ['2026-11-22 dan 22-11-26', ['2026-11-22', 'dan', '22-11-26']],
  ['lihat contoh.go.id, Rapat, di Jl. Mawar.', ['lihat', 'contoh.go.id', ',', 'Rapat', ',', 'di', 'Jl.', 'Mawar', '.']],
  [
    '“Siap,” kata Hj. Siti; lalu (pulang)!',
    ['“', 'Siap', ',', '”', 'kata', 'Hj.', 'Siti', ';', 'lalu', '(', 'pulang', ')', '!'],
  ],
  ['baca,,, (((www.contoh.id/a) ::', ['baca', ',,,', '(((', 'www.contoh.id/a', ')', '::']],
  ['tulis .surat@contoh.id', ['tulis', '.surat@contoh.id']],
])('memenggal %s', (text, tokens) => {
  expect(textsOf(text)).toEqual(tokens);
});

test('mengenali tagar, sebutan, tautan, surel, dan emoji', () => {
  expect(kindsOf('#RapatRW @lurah.melati https://contoh.go.id/a?b=1 bit.ly/abc info@contoh.go.id 🙏🏼')).toEqual([
    'hashtag:#RapatRW',
    'mention:@lurah.melati',
    'link:https://contoh.go.id/a?b=1',
    'link:bit.ly/abc',
    'email:info@contoh.go.id',
    'emoji:🙏🏼',
  ]);
});

test('membaca huruf hias seperti huruf biasa', () => {
  expect(tokenize('𝗟𝘂𝗿𝗮𝗵 hadir').map((token) => token.norm)).toEqual(['lurah', 'hadir']);
  expect(tokenize('𝗟𝘂𝗿𝗮𝗵')[0]?.isCapital).toBe(true);
});

test('tidak menghilangkan satu huruf pun dari naskah apa pun', () => {
  const hasOnlySpace = (text: string) => text.trim() === '';
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const tokens = tokenize(text);
      let end = 0;
      for (const token of tokens) {
        expect(token.end).toBeGreaterThan(token.start);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(hasOnlySpace(text.slice(end, token.start))).toBe(true);
        end = token.end;
      }
      expect(hasOnlySpace(text.slice(end))).toBe(true);
    }),
    { seed: 20261121, numRuns: 300 },
  );
});

test('satu huruf asing tidak mengubah bacaan kata lain di barisnya', () => {
  const parts = [
    'Á',
    'é',
    'e\u0301',
    '1️⃣',
    '🙏🏽',
    '❤️',
    '½',
    '²',
    '“',
    '…',
    '–',
    '#Tagar',
    'a',
    'Jl. ',
    'S.Sos.',
    '12',
    '/',
    '.',
    '@',
    'ß',
    'ª',
    '™',
    ' ',
    '-',
    '’',
  ];
  const line = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 10 }).map((all) => all.join(''));
  fc.assert(
    fc.property(line, (text) => {
      expect(kindsOf(`${text} ; ر`)).toEqual([...kindsOf(`${text} ;`), 'word:ر']);
    }),
    { seed: 20261122, numRuns: 2_000 },
  );
});
