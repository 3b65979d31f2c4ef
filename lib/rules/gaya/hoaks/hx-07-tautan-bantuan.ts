import { anyLine, oncePerLine } from '../../../bahasa/per-line';
import type { Paragraph, PlacedParagraph } from '../../../bahasa/reading';
import { type Agency, unknownAgency } from '../../../draft/agency';
import { allMatches } from '../all-matches';
import type { Examples } from '../examples';
import type { TextRule } from '../rule';
import { cheapEnds, officialEnds, publicHosts } from './data/link-hosts';
import { shorteners } from './data/shorteners';
import { dottedPieces } from './dotted-pieces';
import { sentenceAt } from './sentence-at';
import { speaksAgainst } from './speaks-against';
import { standsBelow } from './stands-below';
import { withoutStop } from './without-stop';

/** Any ending may stand in an address that carries its scheme or "www."; a bare host needs two letters and a dot. */
const address =
  /(?<![\w.@/-])(?:(https?):\/\/|www\.)?((?:[a-z0-9-]{1,40}\.){1,5}[a-z]{2,10}|\d{1,3}(?:\.\d{1,3}){3})(?::\d{2,5})?(?:\/[^\s"”)]*)?/gi;

const asks =
  /\b(?:daftar(?:kan)?|mendaftar(?:kan)?|pendaftaran|registrasi|klaim|ajukan|mengajukan|pengajuan|isi (?:data|formulir|biodata|identitas)|verifikasi|cek (?:penerima|nama|bansos|bantuan|data)|cairkan|pencairan|dapatkan|login)\b/i;
const aid =
  /\b(?:bansos|bantuan|BLT|PKH|BPNT|BSU|PIP|KIP|subsidi|sembako|hadiah|undian|kuota|pulsa|saldo|prakerja|voucher|insentif|santunan|hibah|dana|uang tunai|tunai|loker|lowongan|CPNS|beasiswa|token|diskon listrik|THR)\b/i;
/** A report is read, not filled in. */
const reads =
  /\b(?:baca|dibaca|membaca|berita|selengkapnya|simak|tonton|sumber|liputan|dikutip|dilansir|artikel|siaran)\b/i;

const isAsking = anyLine(({ text }) => asks.test(text) || aid.test(text));
const knownEnds = new Set([...officialEnds, ...publicHosts, ...shorteners]);
const cheap = new Set(cheapEnds);

/** An address that opens a page, on a host that not everybody knows. */
interface Address {
  whole: string;
  scheme: string | undefined;
  host: string;
  index: number;
}

function addressOf({ 0: whole, 1: scheme, 2: name = '', index }: RegExpExecArray, by: number): Address | null {
  const host = name.toLowerCase().replace(/^www\./, '');
  const isLink = scheme !== undefined || /^www\./i.test(whole) || whole.includes('/') || standsBelow(host, cheap);
  if (!isLink && !/\.(?:com|id|net|org)$/.test(host)) return null;
  return standsBelow(host, knownEnds) ? null : { whole, scheme, host, index: by + index };
}

const none: readonly Address[] = [];

const addressesIn = oncePerLine((paragraph): readonly Address[] => {
  const pieces = dottedPieces(paragraph);
  if (pieces.length === 0) return none;
  const found: Address[] = [];
  for (const { text, start } of pieces) {
    for (const match of allMatches(text, address)) {
      const one = addressOf(match, start);
      if (one) found.push(one);
    }
  }
  return found;
});
const hasAddress = anyLine((paragraph) => addressesIn(paragraph).length > 0);

const domainOf = (domain: string): string =>
  domain
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .split('/', 1)
    .join('');

/** An address that only looks official, a bare number, or an ending that costs next to nothing. */
const isSuspicious = (host: string): boolean =>
  standsBelow(host, cheap) ||
  /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) ||
  /[.-]go[.-]id[.-]/.test(host) ||
  /-go\.id$|-go-id\./.test(host);

/** What is asked around the link: its sentence, and the line before when the link stands alone. */
function wordsAround(lines: readonly PlacedParagraph[], line: number, paragraph: Paragraph, at: number): string {
  const own = sentenceAt(paragraph, at);
  const isAlone = paragraph.text.slice(0, at).trim().length < 20;
  const before = isAlone ? (lines[line - 1]?.paragraph.text ?? '') : '';
  return `${before} ${own}`
    .split(/\s/)
    .filter((word) => !/[./]\S\S/.test(word))
    .join(' ');
}

/** A link where residents are to register or claim something, to a host that is not the government's. */
export const rule: TextRule = {
  id: 'HX-07',
  level: 'tahan',
  title: { id: 'Tahan dulu: periksa tautan pendaftaran' },
  why: { id: 'Tautan pendaftaran atau bantuan di luar situs resmi sering dipakai menipu warga.' },
  source: 'Panduan antihoaks Kominfo: periksa alamat situs; UU ITE Pasal 28',
  look(reading, { agency }) {
    if (!hasAddress(reading) || !isAsking(reading)) return [];
    const { paragraphs } = reading;
    const known = new Set(agency.channels.domains.map(domainOf).filter((domain) => domain !== ''));
    return paragraphs.flatMap(({ start, paragraph }, line) =>
      addressesIn(paragraph).flatMap(({ whole, scheme, host, index }) => {
        if (standsBelow(host, known)) return [];
        const around = wordsAround(paragraphs, line, paragraph, index);
        const isAid = aid.test(around);
        const isAsked = asks.test(around) && !reads.test(around);
        if (speaksAgainst(around) || speaksAgainst(paragraph.text)) return [];
        const isHeld = isSuspicious(host)
          ? isAid || aid.test(paragraph.text) || (isAsked && scheme === 'http')
          : known.size > 0 && (isAsked || (isAid && !reads.test(around)));
        if (!isHeld) return [];
        const end = index + withoutStop(whole).length;
        const message = { id: 'Pakai tautan resmi. Alamat ini bukan situs pemerintah yang dikenal.' };
        return [{ span: { start: start + index, end: start + end }, message }];
      }),
    );
  },
};

const agency: Agency = {
  ...unknownAgency,
  unit: 'Kelurahan Kejaksaan',
  channels: { phones: [], emails: [], domains: ['pangkalpinangkota.go.id', 'https://www.pasarbabel.com/'] },
};

export const examples: Examples = {
  wrong: [
    { text: 'Klaim bansos di http://bansos-cepat.xyz', fixed: null },
    { text: 'Klaim bansos di http://bansos-cepat.xyz', fixed: null, agency },
    { text: 'BANTUAN UMKM! Daftar: https://umkm-bantuan.top/daftar', fixed: null },
    { text: 'Isi data penerima BLT di www.kemensos-go.id.site.', fixed: null },
    { text: 'Cek penerima PKH 👇\nhttp://203.0.113.7/pkh', fixed: null },
    { text: 'Pendaftaran lomba dibuka di https://lomba-kita.com/form', fixed: null, agency },
    { text: '- Ajukan bantuan modal lewat bantuanmodal.net', fixed: null, agency },
  ],
  right: [
    'Info bansos di situs resmi Dinas Sosial: https://dinsos.pangkalpinangkota.go.id/bansos.',
    'Pendaftaran lewat formulir https://forms.gle/abc atau wa.me/62717000000.',
    'Daftar senam di https://senamsehat.com/daftar sebelum Jumat.',
    'Waspada penipuan. Tautan klaim bansos http://bansos-cepat.xyz bukan milik Kementerian Sosial.',
    { text: 'Pendaftaran pedagang dibuka di pasarbabel.com/daftar.', agency },
    { text: 'Pendaftaran siswa dibuka di https://ppdb.sdn5.sch.id dan https://ppdb.babelprov.go.id.', agency },
    { text: 'Berita penyaluran bantuan dapat dibaca di https://www.koranbabel.com/bantuan', agency },
    { text: 'Resep lempah kuning ada di https://www.dapurbangka.com/resep', agency },
  ],
};
