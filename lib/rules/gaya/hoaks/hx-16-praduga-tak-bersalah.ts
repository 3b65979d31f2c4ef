import { wordList } from '../../../bahasa/data/word-list';
import type { Paragraph, Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { heldParts } from '../held-words';
import type { TextRule } from '../rule';
import { crimes, namings, noNames } from './data/crimes';
import { policeWords } from './data/official-sources';
import { isInQuotation } from './is-in-quotation';
import { sentenceAt } from './sentence-at';
import { speaksAgainst } from './speaks-against';

/** The prosecution carries its rank, since "Kejaksaan" alone is also a kelurahan. */
const answered = new RegExp(
  String.raw`\b(?:${policeWords}|Kejaksaan (?:Negeri|Tinggi|Agung)|Kejari|Kejati|Kejagung|jaksa|JPU|penuntut umum|pengadilan|hakim|Mahkamah|MA|PN|Pengadilan Tipikor|KPK|BNNP?K?|penyidik|PPNS|KLHK|Bea Cukai|Imigrasi|Satpol PP|Propam|Bawaslu|terpidana|divonis|vonis|putusan)\b`,
  'i',
);

const suspects = new Set(wordList('pelaku pelakunya tersangka tersangkanya'));
const suspecting = heldParts(['pelaku', 'tersangka']);
const presumed = /\b(?:terduga|diduga|dugaan)\s(?:[a-z-]{1,15} ){0,2}$/i;
const trade =
  /\bpelaku (?:usaha|UMKM|UKM|IKM|ekonomi|industri|seni|wisata|pariwisata|budaya|sejarah|olahraga|bisnis|pasar|kreatif|kuliner|jasa|pertanian|perikanan|perjalanan|pembangunan|transportasi|utama)\b/i;

const linking = new Set(
  wordList('adalah itulah memang merupakan jadi menjadi sebagai ditetapkan seorang si yang resmi'),
);
const prepositions = new Set(wordList('di ke dari oleh untuk dengan bagi pada serta terhadap dalam'));
const furthest = 9;

const isInitials = ({ text, norm }: Token): boolean =>
  /^(?:[A-Z]{1,3}|(?:[A-Z]\.){1,3}[A-Z]?)$/.test(text) && !noNames.has(norm);
const isName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.isCapital && !noNames.has(token.norm) && !/^[A-Z]{4,20}$/.test(token.text);

/** "Pelaku pencurian adalah AB", "tersangka Budi Hartono": the last token of what names somebody, or -1. */
function namedAfter(tokens: readonly Token[], at: number, isLoud: boolean): number {
  const word = tokens[at]?.norm ?? '';
  let isCrime = word.startsWith('tersangka');
  let isNaming = word.endsWith('nya') || tokens[at - 1]?.norm === 'inisial';
  let isPlace = false;
  for (let seen = at + 1; seen <= at + furthest; seen++) {
    const token = tokens[seen];
    if (!token) return -1;
    if (token.kind === 'mark') {
      if (token.text === ':') isNaming = true;
      else if (token.text !== ',' && token.text !== '(') return -1;
      continue;
    }
    if (token.kind !== 'word') return -1;
    if (namings.has(token.norm)) {
      isNaming = true;
      isPlace = false;
    } else if (crimes.has(token.norm)) isCrime = true;
    else if (prepositions.has(token.norm)) isPlace = true;
    else if ((isLoud ? isNaming : token.isCapital) && !isPlace) {
      if (isLoud) return noNames.has(token.norm) ? -1 : seen;
      const next = tokens[seen + 1];
      const isSure = isInitials(token) || (isName(token) && (isName(next) || next?.text === '('));
      if (isSure) return isCrime || (isNaming && isInitials(token)) ? seen : -1;
      const isSingle = isNaming ? isCrime || word.endsWith('nya') : word === 'tersangka' && seen === at + 1;
      return isName(token) && isSingle ? seen : -1;
    }
  }
  return -1;
}

/** "AB (34), tersangka", "Budi ditetapkan sebagai tersangka": where the name stands, or -1. */
function namedBefore(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.norm === 'pelaku' && !crimes.has(tokens[at + 1]?.norm ?? '')) return -1;
  let seen = at - 1;
  let isLinked = false;
  for (; seen >= 0 && (linking.has(tokens[seen]?.norm ?? '') || tokens[seen]?.text === ','); seen--) isLinked = true;
  if (tokens[seen]?.text === ')') {
    while (seen >= 0 && tokens[seen]?.text !== '(') seen--;
    seen--;
  }
  const token = tokens[seen];
  if (token?.kind !== 'word') return -1;
  if (isInitials(token)) return seen;
  const before = tokens[seen - 1];
  const isPerson = before?.kind === 'word' || tokens[seen + 1]?.text === '(';
  return isLinked && isName(token) && isPerson && !prepositions.has(before?.norm ?? '') ? seen : -1;
}

function accusedIn({ sentences }: Paragraph): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { tokens, isLoud } of sentences) {
    const isShouted = isLoud || tokens.every(({ kind, text }) => kind !== 'word' || text === text.toUpperCase());
    tokens.forEach((token, at) => {
      if (!suspects.has(token.norm)) return;
      const after = namedAfter(tokens, at, isShouted);
      const before = after < 0 && !isShouted ? namedBefore(tokens, at) : -1;
      if (after >= 0) found.push({ start: token.start, end: tokens[after]?.end ?? token.end });
      else if (before >= 0) found.push({ start: tokens[before]?.start ?? token.start, end: token.end });
    });
  }
  return found;
}

/** Somebody is named as the one who did it, and no police or court says so. */
export const rule: TextRule = {
  id: 'HX-16',
  level: 'tahan',
  title: { id: 'Tahan dulu: nama pelaku tanpa sumber' },
  why: { id: 'Seseorang belum bersalah sebelum diputus pengadilan; sebut sumber resminya.' },
  source: 'Kode Etik Jurnalistik Pasal 3, asas praduga tak bersalah',
  look(reading, { agency }) {
    if (!suspecting.inText(reading)) return [];
    const { text } = reading;
    if (answered.test(text) || answered.test(agency.unit)) return [];
    return suspecting.linesOf(reading).flatMap(({ start, paragraph }) =>
      accusedIn(paragraph).flatMap((span) => {
        const line = paragraph.text;
        const sentence = sentenceAt(paragraph, span.start);
        if (presumed.test(line.slice(0, span.start)) || trade.test(sentence) || isInQuotation(line, span.start))
          return [];
        if (speaksAgainst(sentence.replace(/penipuan|palsu/gi, ''))) return [];
        const message = { id: 'Tulis “Polisi memeriksa seorang terduga …”, tanpa nama dan inisial.' };
        return [{ span: { start: start + span.start, end: start + span.end }, message }];
      }),
    );
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Pelaku pencurian adalah AB.', fixed: null },
    { text: 'Tersangka Budi Hartono sudah diamankan warga.', fixed: null },
    { text: 'PELAKU PENCURIAN MOTOR BERINISIAL RS', fixed: null },
    { text: '🚨 Pelaku vandalisme taman berinisial D.K., warga RT 03.', fixed: null },
    { text: 'AB (34) ditetapkan sebagai tersangka penipuan.', fixed: null },
    { text: 'Warga Kelurahan Kejaksaan menangkap pelaku pencurian bernama Joko.', fixed: null },
  ],
  right: [
    'Polisi memeriksa seorang terduga pencuri.',
    'Polres menetapkan AB sebagai tersangka pencurian.',
    'Pelaku usaha Ibu Ani dan pelaku UMKM di RT 02 mengikuti pameran.',
    'Terduga pelaku pencurian diserahkan ketua RT kepada petugas.',
    'Tersangka pencurian motor sudah diamankan warga.',
    'Pelaku seni Budi Hartono tampil di taman kota.',
    'Kejaksaan Negeri menahan tersangka korupsi berinisial AB.',
  ],
};
