import { oncePerLine } from '../../../bahasa/per-line';
import { oncePerWord } from '../../../bahasa/per-word';
import type { Agency } from '../../../draft/agency';
import { allMatches } from '../all-matches';
import type { Examples } from '../examples';
import type { LineRule } from '../rule';
import { exampleAgency as agency } from './example-agency';
import { longestFigure } from './longest-figure';
import { numberedLines } from './numbered-lines';

/** A mobile number as people write it: 0812-3456-7890, +62 812 3456 7890, (0812) 3456 7890, wa.me/62812… */
const mobile = /(?<![\d.,])(?:\+?62|\(0\d{3}\)|0)(?:[ .()-]{0,2}\d){8,13}(?![\d/])/g;
/** 0800 is free of charge, and the codes of towns begin with other figures. */
const isMobile = (digits: string): boolean =>
  /^08(?:1[1-9]|2[1-38]|3[1-38]|5[1-35-9]|68|7[7-9]|8[1-9]|9[5-9])\d{6,9}$/.test(digits);
const nationalOf = (number: string): string => number.replace(/\D/g, '').replace(/^620?/, '0');

const fewest = 9;

const compiled = new WeakMap<Agency, ReadonlySet<string>>();

function phonesOf(agency: Agency): ReadonlySet<string> {
  const known = compiled.get(agency) ?? new Set(agency.channels.phones.map(nationalOf));
  compiled.set(agency, known);
  return known;
}

/** What comes before a number that is none to call. */
const otherBefore =
  /(?:\brek(?:ening)?|norek|\bkode|resi|pesanan|invoice|billing|pelanggan|\bID|\bNIK|\bKK|\bNIP|\bNISN|\bNPWP|\bBPJS|virtual account|\bVA|no\.? surat|nomor surat|registrasi|koordinat|\bSK|\bRp)\b[^\d\n]{0,25}$/i;
/** Lines that serve the public, whoever runs them. */
const hotline =
  /hot ?line|call ?cent(?:er|re)|contact center|pusat panggilan|darurat|pengaduan|aduan|siaga|posko|ambulans|pemadam|damkar|bpbd|basarnas|\bpmi\b|\bpln\b|pdam|perumda|bpjs|pandawa|lapor!?|kanal resmi|nomor resmi|resmi/i;
const service =
  /layanan|pelayanan|helpdesk|kantor|dinas|dukcapil|puskesmas|rsud|upt|chatbot|admin|sekretariat|customer/i;
/** Somebody by name: what the number belongs to is no office. */
const person =
  /\b(?:bapak|bpk|pak|ibu|bu|mas|mbak|kak|bang|sdri?|an|a\.n|atas nama|cp|narahubung|contact person|nomor pribadi|hp pribadi)\b\.?:? ?[(:]? ?(?=\p{Lu})/iu;
const personBehind = /^\s?[(–-]?\s?(?:a\.n\.?|bapak|bpk\.?|pak|ibu|bu|mas|mbak|kak)\s\p{Lu}/iu;
/** Without one of their words nobody is named near a number: asked of each word once, the patterns above are dear. */
const mayNamePerson = oncePerWord((norm) =>
  /\b(?:bapak|bpk|pak|ibu|bu|mas|mbak|kak|bang|sdri?|an|a\.n|atas|cp|narahubung|contact|nomor|hp)\b/.test(norm),
);
const namesPerson = oncePerLine(({ tokens }) => tokens.some(mayNamePerson));
const nearEnd = 60;

/** A mobile number that is not among those of the unit. */
export const rule: LineRule = {
  id: 'DP-03',
  level: 'saran',
  title: { id: 'Nomor ponsel pribadi' },
  why: { id: 'Nomor pribadi yang tersebar mudah disalahgunakan dan sulit ditarik kembali.' },
  source: 'UU 27/2022 Pasal 4',
  when: numberedLines,
  find(paragraph, { agency }) {
    if (longestFigure(paragraph) < fewest) return [];
    const { text } = paragraph;
    const known = phonesOf(agency);
    return allMatches(text, mobile).flatMap(({ 0: raw, index }) => {
      const number = raw.trimEnd();
      const digits = nationalOf(number);
      const before = text.slice(Math.max(0, index - nearEnd), index);
      const after = text.slice(index + number.length, index + number.length + 25);
      if (!isMobile(digits) || known.has(digits) || otherBefore.test(before)) return [];
      const around = before + after;
      const isServing = hotline.test(around) || (known.size === 0 && service.test(around));
      const isNamed = isServing && namesPerson(paragraph) && (person.test(before) || personBehind.test(after));
      if (isServing && !isNamed) return [];
      const message = { id: 'Pakai nomor layanan resmi; nomor pribadi jangan dicantumkan.' };
      return [{ span: { start: index, end: index + number.length }, message }];
    });
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Hubungi Bu Rina 0812-3456-7890.', fixed: null },
    { text: '📞 CP: 081234567890 (Pak Budi)', fixed: null },
    { text: 'INFO: +62 812 3456 7890', fixed: null },
    { text: 'Daftar lewat https://wa.me/6281234567890', fixed: null },
    { text: 'narahubung (0812) 3456 7890', fixed: null, agency },
    { text: 'Layanan surat: 0853.1234.5678', fixed: null, agency },
  ],
  right: [
    { text: 'Hubungi nomor layanan resmi 0812-7100-1234.', agency },
    { text: 'Informasi: wa.me/6281271001234 atau (0717) 421234.', agency },
    'Hotline pengaduan 0811-1234-567 siaga 24 jam.',
    'Nomor 0812-xxxx-7890 disamarkan panitia.',
    'Telepon kantor kelurahan (0717) 421234.',
    'Bayar pesanan 081234567890 di loket.',
    'Telepon bebas pulsa 0800-1-234567 atau 112.',
    'Surat nomor 081234567890/2026 sudah diterima.',
  ],
};
