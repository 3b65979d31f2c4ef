import type { Token } from '../../../bahasa/reading';
import { tokenize } from '../../../bahasa/tokenize';
import { type Agency, type Term, unknownAgency } from '../../../draft/agency';
import type { Examples } from '../examples';
import { isQuoted } from '../is-quoted';
import type { Hit, LineRule } from '../rule';

interface Entry {
  term: Term;
  wrong: readonly string[];
  right: readonly string[];
}

/** Entries by the first word of the wrong form, the longest first. */
type Terms = ReadonlyMap<string, readonly Entry[]>;

const termsOfAgency = new WeakMap<Agency, Terms>();
const normsOf = (text: string): string[] => tokenize(text).map(({ norm }) => norm);
const untouched = new Set(['hashtag', 'mention', 'link', 'email']);

function termsOf(agency: Agency): Terms {
  const known = termsOfAgency.get(agency);
  if (known) return known;
  const terms = new Map<string, Entry[]>();
  for (const term of agency.terms) {
    const wrong = normsOf(term.wrong);
    const [first] = wrong;
    if (first !== undefined)
      terms.set(first, [...(terms.get(first) ?? []), { term, wrong, right: normsOf(term.right) }]);
  }
  for (const list of terms.values()) list.sort((a, b) => b.wrong.length - a.wrong.length);
  termsOfAgency.set(agency, terms);
  return terms;
}

const standsAt = (tokens: readonly Token[], words: readonly string[], at: number): boolean =>
  at >= 0 &&
  words.every((word, offset) => {
    const token = tokens[at + offset];
    return token !== undefined && token.norm === word && !untouched.has(token.kind);
  });

/** The wrong form may be a piece of the right one ("Kejaksaan", "Kelurahan Kejaksaan"): then the whole must not stand there. */
const isRightAlready = (tokens: readonly Token[], { wrong, right }: Entry, at: number): boolean =>
  right.length > wrong.length &&
  right.some(
    (_, shift) => wrong.every((word, offset) => right[shift + offset] === word) && standsAt(tokens, right, at - shift),
  );

function hitOf(text: string, tokens: readonly Token[], at: number, { term, wrong }: Entry): Hit | null {
  const start = tokens[at]?.start ?? 0;
  const end = tokens[at + wrong.length - 1]?.end ?? start;
  const written = text.slice(start, end);
  // A heading in capitals cannot show the case of the right form.
  if (written === term.right || written === term.right.toUpperCase()) return null;
  return { span: { start, end }, fix: term.right, message: { id: term.reason || `Tulis “${term.right}”.` } };
}

/** The words of the house: what the Diskominfo wants written otherwise. */
export const rule: LineRule = {
  id: 'PK-01',
  level: 'salah',
  title: { id: 'Istilah yang disepakati Diskominfo' },
  why: { id: 'Semua unit memakai tulisan yang sama untuk nama dan istilah daerah.' },
  source: 'Paket Diskominfo',
  find({ text, tokens }, { agency }) {
    if (agency.terms.length === 0) return [];
    const terms = termsOf(agency);
    const hits: Hit[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const entry = terms.get(tokens[at]?.norm ?? '')?.find(({ wrong }) => standsAt(tokens, wrong, at));
      if (!entry) continue;
      const to = at + entry.wrong.length;
      const isTouched = !isQuoted(tokens, at, to) && !isRightAlready(tokens, entry, at);
      const hit = isTouched ? hitOf(text, tokens, at, entry) : null;
      if (hit) hits.push(hit);
      at = to - 1;
    }
    return hits;
  },
};

const agency: Agency = {
  ...unknownAgency,
  terms: [
    { wrong: 'tanggap senyum', right: 'Tanggap Senyum', reason: 'Nama layanan: Tanggap Senyum.' },
    { wrong: 'kampung keluarga', right: 'Kampung Keluarga Berkualitas' },
    { wrong: 'simpel warga', right: 'SIMPEL-Warga' },
  ],
};

export const examples: Examples = {
  wrong: [
    { agency, text: 'Layanan tanggap senyum dibuka.', fixed: 'Layanan Tanggap Senyum dibuka.' },
    { agency, text: 'Warga KAMPUNG KELUARGA berkumpul.', fixed: 'Warga Kampung Keluarga Berkualitas berkumpul.' },
    { agency, text: '📱 Simpel Warga: aduan lewat ponsel', fixed: '📱 SIMPEL-Warga: aduan lewat ponsel' },
    { agency, text: 'Aduan lewat (simpel warga).', fixed: 'Aduan lewat (SIMPEL-Warga).' },
  ],
  right: [
    { agency, text: 'Layanan Tanggap Senyum dibuka.' },
    { agency, text: 'Kader Kampung Keluarga Berkualitas berkumpul.' },
    { agency, text: 'LAYANAN TANGGAP SENYUM' },
    { agency, text: 'Warga membangun kampung; keluarga ikut serta.' },
    { agency, text: 'Cerita lain ada di #simpelwarga dan @kampung.keluarga.' },
    'Petugas tanggap senyum warga.',
  ],
};
