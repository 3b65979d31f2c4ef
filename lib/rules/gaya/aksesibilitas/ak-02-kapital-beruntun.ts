import { smallWords } from '../../../bahasa/data/small-words';
import { oncePerLine } from '../../../bahasa/per-line';
import type { Reading, Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import type { Hit, TextRule } from '../rule';
import { spokenAcronyms } from './data/spoken-acronyms';
import { sentenceCase } from './sentence-case';

const mostWords = 5;
const vowelless = /^[^aeiou]+$/;

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;
/** A small second letter tells it of most words without a string of its own. */
const isCapitals = ({ kind, text, isCapital }: Token): boolean =>
  kind === 'word' && isCapital && text.length > 1 && !isSmallLetter(text.charCodeAt(1)) && text === text.toUpperCase();

/** Letters that stand for words are read one by one anyway; so are degrees and Roman figures. */
function isAcronym({ norm }: Token): boolean {
  if (norm.length < 4) return !smallWords.has(norm);
  return norm.includes('.') || vowelless.test(norm) || spokenAcronyms.has(norm);
}

const labels = new Set(['pengumuman', 'info', 'informasi', 'perhatian', 'imbauan', 'pemberitahuan', 'peringatan']);
const doing = /^(?:di\p{L}{4,}(?:kan|i|p|n|k|a|s|t|h|r|l)|libur|buka|tutup|wajib|harus)$/u;

/** "PENGUMUMAN KANTOR DITUTUP": what kind of post it is, then a whole sentence. */
function withColon(fix: string, tokens: readonly Token[]): string {
  const [first, second] = tokens;
  if (!first || second?.kind !== 'word' || !labels.has(first.norm)) return fix;
  if (!tokens.slice(2).some(({ norm }) => doing.test(norm))) return fix;
  return `${fix.slice(0, first.text.length)}:${fix.slice(first.text.length)}`;
}

interface Run {
  tokens: Token[];
  /** Words that are no acronyms. */
  count: number;
  start: number;
  end: number;
  /** The text of its line, while it stays in one. */
  line: string | null;
}

const message = (count: number) => ({
  id: `${count} kata berhuruf besar beruntun. Pakai huruf kecil seperti kalimat.`,
});

function hitOf({ tokens, count, start, end, line }: Run): Hit | null {
  if (count <= mostWords) return null;
  const hit: Hit = { span: { start, end }, message: message(count) };
  const calm = line === null ? null : sentenceCase(line, tokens);
  if (calm !== null) hit.fix = withColon(calm, tokens);
  return hit;
}

/** How many words in capitals a line holds that are no acronyms: nearly every draft holds too few for a run. */
const capitalsIn = oncePerLine(({ tokens }) => {
  let count = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (isCapitals(token) && !isAcronym(token)) count++;
  }
  return count;
});

/** Runs of words in capitals. Signs and figures do not end them, nor does the end of a line that is in capitals to its end. */
function runsOf({ paragraphs }: Reading): Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  for (const { start, paragraph } of paragraphs) {
    for (const token of paragraph.tokens) {
      if (isCapitals(token)) {
        if (!run) {
          run = { tokens: [], count: 0, start: start + token.start, end: 0, line: paragraph.text };
          runs.push(run);
        }
        if (run.line !== null && run.line !== paragraph.text) run.line = null;
        run.tokens.push(...between(paragraph.tokens, run.tokens.at(-1), token), token);
        run.end = start + token.end;
        if (!isAcronym(token)) run.count++;
      } else if (token.kind === 'word' || token.kind === 'hashtag' || token.kind === 'link') run = null;
    }
  }
  return runs;
}

/** The signs and figures that stand between two words of a run. */
function between(tokens: readonly Token[], last: Token | undefined, token: Token): Token[] {
  const from = last ? tokens.indexOf(last) : -1;
  return from < 0 ? [] : tokens.slice(from + 1, tokens.indexOf(token));
}

/** Capitals all through are hard to read, and some screen readers spell them. */
export const rule: TextRule = {
  id: 'AK-02',
  level: 'saran',
  title: { id: 'Tidak lebih dari lima kata kapital beruntun' },
  why: { id: 'Huruf besar semua sulit dibaca dan dapat dieja satu per satu oleh pembaca layar.' },
  source: 'Panduan aksesibilitas media sosial; komunikasipraktis.com',
  look(reading) {
    let count = 0;
    for (const { paragraph } of reading.paragraphs) count += capitalsIn(paragraph);
    return count <= mostWords ? [] : runsOf(reading).flatMap((run) => hitOf(run) ?? []);
  },
};

export const examples: Examples = {
  wrong: [
    {
      text: 'PENGUMUMAN PELAYANAN KESEHATAN KELILING DITUTUP SEMENTARA',
      fixed: 'Pengumuman: pelayanan kesehatan keliling ditutup sementara',
    },
    { text: 'LOMBA KEBERSIHAN LINGKUNGAN SEKOLAH DASAR NEGERI DIMULAI', fixed: null },
    { text: 'PELATIHAN KADER POSYANDU DAN LANSIA\nDI BALAI WARGA\nKELURAHAN KEJAKSAAN', fixed: null },
    {
      text: '📢 WARGA DILARANG MEMBUANG SAMPAH DI SUNGAI\nMari jaga kebersihan.',
      fixed: null,
    },
    { text: 'LAYANAN KESEHATAN GRATIS UNTUK LANSIA, SENIN', fixed: 'Layanan kesehatan gratis untuk lansia, Senin' },
  ],
  right: [
    'Peserta: TNI, Polri, BPBD, PMI, PKK, DPRD, KPU, dan BMKG.',
    'PENGUMUMAN\nKantor kelurahan tutup pada Senin (23/11/2026).',
    'DPRD, BPKAD, BAPPEDA, BPBD, DISKOMINFO, DINKES, dan SATPOL PP hadir.',
    'LAYANAN KTP KELILING\nWarga membawa KK asli.',
  ],
};
