import type { Paragraph, Sentence } from '../../../bahasa/reading';
import type { Span } from '../../../draft/span';
import type { Examples } from '../examples';
import { inSentences } from '../in-sentences';
import type { LineRule } from '../rule';
import { prevention } from './data/harm';
import { offence, sexualCrime } from './data/sexual-crime';
import { headsOf } from './heads-of';
import { saidIn } from './said-of';
import { standsAt } from './stands-at';

const sexual = new RegExp(sexualCrime, 'iuy');
const offends = new RegExp(offence, 'iuy');
const prevents = new RegExp(String.raw`(?<!\p{L})${prevention}|nama samaran|bukan nama sebenarnya`, 'iu');
const young = /\b(?:anak|siswi|siswa|santri|bocah|remaja|pelajar|murid|abg)\b|\(1[0-7]\)|\b1[0-7] tahun/i;
/** "Korban RS", "berinisial A.B.", "pelaku MF (16)". */
const initials =
  /\b(?:(?:ber)?inisial|korban|korbannya|pelaku|tersangka|terduga|siswa|siswi|pelajar|santri|remaja|anak|bocah|gadis)(?:,| yakni| yaitu| adalah| bernama)?\s(?!SD\b|SMP|SMA|SMK|TK\b|MI\b|MTS|MA\b|RT\b|RW\b|TNI|ASN|PHK|IKM|UKM|DBD|HIV|HAM|NTT|NTB|DKI|DIY|TPS|UU\b|PPA|LPA|KIA)((?:\p{Lu}\.){1,3}|\p{Lu}{1,3})(?![\p{L}\d])/giu;
const school =
  /\b(?:siswa|siswi|pelajar|murid|santri|santriwati)(?: (?:kelas|di|dari) ?(?:[IVX\d]{0,4} ?))?\s((?:SD|SDN|SMP|SMPN|SMA|SMAN|SMK|SMKN|MI|MIN|MTs|MTsN|MA|MAN|Ponpes|Pondok Pesantren|Pesantren|SLB|TK|PAUD)\.? [\p{Lu}\d][\p{L}\d-]{0,20})/giu;
const home =
  /\b(?:korban|anak|siswi|bocah|gadis)\b[^.!?\n]{0,20}\b(?:warga|tinggal di|alamat|beralamat di)\s((?:jalan|jl\.?|gang|gg\.?|RT\.? ?\d)[^.,;!?\n]{0,20})/giu;

const placed = (text: string, shape: RegExp, from: number): Span[] =>
  [...text.matchAll(shape)].map(({ 0: all, 1: part = '', index }) => {
    const end = from + index + all.length;
    return { start: end - part.length, end };
  });

/** The age behind initials: a grown-up offender is no matter of this rule. */
const grown = /^\s?\(\s?(?:1[89]|[2-9]\d)/;
/** Whose initials they are; those of a grown-up offender are no matter of this rule. */
const minded = /korban|anak|sisw|pelajar|santri|remaja|bocah|gadis|balita/i;
const ages = /\bsisw[ai]\b|\bpelajar\b|\(1[0-7]\)|\b1[0-7] tahun/i;
const near = 60;

/** Names that the sentence gives to a victim or to a child. */
function named(paragraph: Paragraph, from: number, to: number): Span[] {
  return saidIn(paragraph)
    .filter(({ start, end }) => start >= from && end <= to)
    .filter(({ isChild, role, after, before }) => {
      const isMarked = isChild || role === 'korban' || /\bkorban\b/i.test(before.slice(-25));
      const isDone = /^.{0,40}\b(?:korban|di(?:perkosa|cabuli|lecehkan|setubuhi|rudapaksa|sodomi))\b/i.test(
        after.slice(0, near),
      );
      return isMarked || isDone;
    })
    .map(({ start, end }) => ({ start, end }));
}

function sentencesAt(sentences: readonly Sentence[], places: readonly number[]): ReadonlySet<Sentence> {
  const found = new Set<Sentence>();
  if (places.length > 0) inSentences(sentences, places, (sentence) => found.add(sentence));
  return found;
}

/** The victim of a sexual crime, or a child that broke the law, can be recognised. */
export const rule: LineRule = {
  id: 'DP-14',
  level: 'tahan',
  title: { id: 'Tahan dulu: korban atau pelaku anak dikenali' },
  why: { id: 'Identitas korban kejahatan seksual dan pelaku anak wajib dirahasiakan.' },
  source: 'KEJ Pasal 5; UU 11/2012 Pasal 19; Pedoman Pemberitaan Ramah Anak',
  when: { starts: headsOf(sexualCrime, offence) },
  find(paragraph, _, places) {
    const { text, sentences } = paragraph;
    const crimes = sentencesAt(sentences, standsAt(paragraph, places, sexual));
    const offences = sentencesAt(sentences, standsAt(paragraph, places, offends));
    return [...new Set([...crimes, ...offences])].flatMap((sentence) => {
      const { tokens } = sentence;
      const from = tokens[0]?.start ?? 0;
      const to = tokens.at(-1)?.end ?? 0;
      const all = text.slice(from, to);
      const isSexual = crimes.has(sentence);
      if (!(isSexual || young.test(all)) || prevents.test(all)) return [];
      const spans = [
        ...named(paragraph, from, to),
        ...placed(all, initials, from).filter(
          ({ start, end }) =>
            !grown.test(text.slice(end)) &&
            (ages.test(all) || minded.test(text.slice(Math.max(from, start - near), start))),
        ),
        ...placed(all, school, from),
      ];
      if (isSexual) spans.push(...placed(all, home, from));
      const apart = spans.filter(
        (one, at) => !spans.slice(0, at).some(({ start, end }) => one.start < end && start < one.end),
      );
      const message = { id: 'Hapus nama, inisial, sekolah, dan alamat; cukup tulis “seorang anak”.' };
      return apart.map((span) => ({ span, message }));
    });
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Pelaku RS, siswa SMPN 2, ditangkap.', fixed: null },
    { text: 'Korban pencabulan berinisial A.N. tinggal di Gang Damai.', fixed: null },
    { text: 'SISWI SMPN 3 DIPERKOSA TETANGGANYA', fixed: null },
    { text: '⚠️ gadis bernama Siti Aminah menjadi korban pelecehan seksual', fixed: null },
    { text: 'Remaja Dimas (16) mencuri sepeda di pasar.', fixed: null },
  ],
  right: [
    'Polisi menangani kasus yang melibatkan anak.',
    'Siswa SMPN 2 mengikuti penyuluhan bahaya narkoba.',
    'Seorang anak korban kekerasan seksual didampingi psikolog.',
    'Pelajar SMAN 1 mendeklarasikan gerakan tolak tawuran.',
    'Pelaku UMKM dan siswa SMKN 2 mengikuti bazar.',
    'Lurah Rina Wati mendampingi korban pelecehan.',
  ],
};
