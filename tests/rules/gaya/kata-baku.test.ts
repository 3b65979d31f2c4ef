import { describe, expect, it } from 'vitest';
import { vowels } from '@/lib/rules/gaya/kata-baku/data/kb-01-vowels';
import { labials } from '@/lib/rules/gaya/kata-baku/data/kb-02-f-v-p';
import { strayH } from '@/lib/rules/gaya/kata-baku/data/kb-03-h';
import { sibilants } from '@/lib/rules/gaya/kata-baku/data/kb-04-j-z-y';
import { consonants } from '@/lib/rules/gaya/kata-baku/data/kb-05-consonants';
import { otherMelting } from '@/lib/rules/gaya/kata-baku/data/kb-06-others';
import { meltingStems } from '@/lib/rules/gaya/kata-baku/data/kb-06-stems';
import { derivations } from '@/lib/rules/gaya/kata-baku/data/kb-07-derivations';
import { religiousLoans } from '@/lib/rules/gaya/kata-baku/data/kb-08-religion';
import { frequentWords } from '@/lib/rules/gaya/kata-baku/data/kb-11-frequent';
import { notTypos } from '@/lib/rules/gaya/kata-baku/data/kb-11-not-typos';
import { gluedWords } from '@/lib/rules/gaya/kata-baku/data/kb-12-glued';
import { meltingRow } from '@/lib/rules/gaya/kata-baku/kb-06-peluluhan';
import { nearWordOf } from '@/lib/rules/gaya/kata-baku/near-word';
import { phrasesOf } from '@/lib/rules/gaya/phrases';
import { findingsIn } from './setting';

interface Pair {
  wrong: string;
  right: string;
}

const melting = meltingStems.map(meltingRow).join(';');
const lists = [vowels, labials, strayH, sibilants, consonants, melting, otherMelting, derivations, religiousLoans];
const rows: Pair[] = lists
  .flatMap((list) => [...phrasesOf(list).values()].flat())
  .map(({ words, right }) => ({ wrong: words.join(' '), right }));
/** Rows whose sides are the same only shield a name. */
const pairs = rows.filter(({ wrong, right }) => wrong !== right.toLowerCase());
const wrongForms = new Set(pairs.map(({ wrong }) => wrong));

/** What stands in the Annex under "never", and what is near to a wrong form and right. */
const common = `
  mempunyai mengkaji memperhatikan mensyukuri mensyaratkan memproduksi memprogram mentransfer mempraktikkan mengkritik menstabilkan mensterilkan
  kronologis mentraktir menraktir hafal indra memperoleh mempelajari memperingatkan memperbaiki mempersiapkan mengklarifikasi mengklaim mengkhususkan
  proyek trayek syarat syukur arsip arif relatif rubah perubahan masa massa sangsi sanksi jadwal zaman izin hikmat khidmat hormat hitung himpun
  hisab hadap hutan akan telah dalam bukan pukul hari bulan tahun warga lurah camat praktikum praktisi resik resital analis diagnostik kursus
  bahasa fatwa fakir pakar papan pasar putra putri istri sistem metode masukan petunjuk penunjuk pembukuan tunjukan pemasukan pendudukan
  sertipikat wali kwartir pramuka santri nasi padang kartu korban kurma semak bisa bus basis mi ma kapal kapas rapat repot respek
`
  .trim()
  .split(/\s+/);

describe('pasangan kata baku', () => {
  it('berjumlah sedikitnya 350, dan tiap bentuk salah hanya ada sekali', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(350);
    const all = rows.map(({ wrong }) => wrong);
    expect(all.filter((wrong, at) => all.indexOf(wrong) !== at)).toEqual([]);
  });

  it('tidak menyarankan bentuk yang disalahkan di tempat lain', () => {
    const isWrong = (right: string) => wrongForms.has(right) || right.split(' ').some((word) => wrongForms.has(word));
    expect(pairs.filter(({ right }) => isWrong(right.toLowerCase()))).toEqual([]);
  });

  it('tidak menyalahkan kata umum yang benar', () => {
    expect(common.filter((word) => wrongForms.has(word))).toEqual([]);
    expect(frequentWords.filter((word) => wrongForms.has(word))).toEqual([]);
  });

  it('tidak disalahkan dua kali: salah ketik tidak menebak kata yang sudah punya pasangan', () => {
    const near = nearWordOf(frequentWords.filter(({ length }) => length >= 8));
    const plain = [...wrongForms].filter((wrong) => /^[a-z]+$/.test(wrong) && !notTypos.has(wrong));
    expect(plain.filter((wrong) => near(wrong) !== null)).toEqual([]);
    const right = pairs.map((pair) => pair.right.toLowerCase());
    expect(right.filter((word) => near(word) !== null && !notTypos.has(word))).toEqual([]);
  });

  it('tidak memisahkan kata yang memang satu', () => {
    const whole = 'daripada kepada padahal adapun apabila bilamana barangkali sebagaimana dikarenakan untukmu'.split(
      ' ',
    );
    expect(whole.filter((word) => gluedWords().has(word))).toEqual([]);
  });
});

describe('satu kata di dalam draf', () => {
  const fixes = (text: string) =>
    findingsIn(text, {}).flatMap(({ rule, fix }) => (rule.startsWith('KB-') ? [fix] : []));

  it('membetulkan bentuk yang berimbuhan ganti tanpa mengubah akhirannya', () => {
    expect(fixes('Resikonya kecil.')).toEqual(['Risikonya']);
    expect(fixes('Silahkanlah datang.')).toEqual(['Silakanlah']);
  });

  it('mengikuti huruf besar penulis', () => {
    expect(fixes('HIMBAUAN CAMAT')).toEqual(['IMBAUAN']);
    expect(fixes('Warga Mensukseskan Pekan Imunisasi')).toEqual(['Menyukseskan']);
  });

  it('menulis nama bulan dan hari dengan huruf kapital', () => {
    expect(fixes("setiap jum'at pada bulan nopember")).toEqual(['Jumat', 'November']);
  });
});
