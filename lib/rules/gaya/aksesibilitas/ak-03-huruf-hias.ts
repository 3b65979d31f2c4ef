import type { Examples } from '../examples';
import type { Hit, LineRule } from '../rule';
import { plainLetterOf } from './data/fancy-letters';

/**
 * Any sign that could be a dressed-up letter; most lines hold none. Those of two units are told by them, since an
 * expression that knows them as one sign takes several times as long.
 */
const anyFancy =
  /[\u01eb\u0262-\u02e3\u1d00-\u1d6a\u2071\u207f\u2102-\u2134\u24b6-\u24e9\ua730\ua731\uff10-\uff5a\ud835]|[\u0332-\u0338]|\ud83c[\udd30-\udd89]/;
/** Lines drawn through or under every letter. */
const strokes = new Set(['\u0332', '\u0333', '\u0335', '\u0336', '\u0337', '\u0338']);
const isLetter = /\p{L}/u;
/** Blood groups and parking signs are emoji that people use as such. */
const emojiLetters = new Set(['🅰', '🅱', '🅾', '🅿']);
const raised = /^[\u02b0-\u02e3\u1d2c-\u1d6a\u2071\u207f]+$/u;

interface Run {
  start: number;
  end: number;
  plain: string;
  letters: string[];
}

/** Runs of dressed-up letters; a space between two of them belongs to the run. */
function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  let gap = '';
  let at = 0;
  const open = (start: number): Run => {
    const own: Run = run ?? { start, end: start, plain: '', letters: [] };
    if (run) own.plain += gap;
    else runs.push(own);
    gap = '';
    run = own;
    return own;
  };
  const signs = Array.from(text);
  for (const [index, sign] of signs.entries()) {
    const end = at + sign.length;
    const isStruck = strokes.has(signs[index + 1] ?? '') && isLetter.test(sign);
    const plain = isStruck ? sign : plainLetterOf(sign);
    if (plain !== null) {
      const own = open(at);
      own.plain += plain;
      own.letters.push(sign);
      own.end = end;
    } else if (run !== null && strokes.has(sign) && gap === '') (run as Run).end = end;
    else if (run !== null && gap === '' && (sign === ' ' || sign === '-')) gap = sign;
    else if (sign !== '\ufe0f') {
      run = null;
      gap = '';
    }
    at = end;
  }
  return runs;
}

/** A single sign means itself ("5 ℓ", "m²", "🅿"), unless it stands in for a letter of a word: "Ⓒircled". */
function isDressing({ start, end, letters }: Run, text: string): boolean {
  const touches = isLetter.test(text.charAt(end)) || isLetter.test(text.charAt(start - 1));
  if (letters.every((sign) => emojiLetters.has(sign))) return letters.length > 2;
  if (raised.test(letters.join(''))) return letters.length > 2;
  return letters.length > 1 || (touches && !letters.includes('ℓ'));
}

/** Letters from the alphabets of mathematics look like a font, but are read as signs or not at all. */
export const rule: LineRule = {
  id: 'AK-03',
  level: 'salah',
  title: { id: 'Huruf biasa, bukan huruf hias' },
  why: { id: 'Pembaca layar melewati huruf hias atau mengejanya sebagai simbol matematika.' },
  source: 'Panduan aksesibilitas media sosial: Defra, Mole Valley',
  find({ text }) {
    if (!anyFancy.test(text)) return [];
    return runsOf(text).flatMap((run): Hit[] => {
      if (!isDressing(run, text)) return [];
      const told = run.plain.length > 50 ? `${run.plain.slice(0, 49)}…` : run.plain;
      return [
        {
          span: { start: run.start, end: run.end },
          fix: run.plain,
          message: { id: `Tulis “${told}” dengan huruf biasa.` },
        },
      ];
    });
  },
};

export const examples: Examples = {
  wrong: [
    { text: '𝐏𝐞𝐧𝐠𝐮𝐦𝐮𝐦𝐚𝐧 penting', fixed: 'Pengumuman penting' },
    { text: '𝓢𝓮𝓵𝓪𝓶𝓪𝓽 𝓭𝓪𝓽𝓪𝓷𝓰 di balai warga 🙏', fixed: 'Selamat datang di balai warga 🙏' },
    { text: 'Ｐｏｓｙａｎｄｕ dibuka kembali.', fixed: 'Posyandu dibuka kembali.' },
    { text: 'Pᴏꜱʏᴀɴᴅᴜ ᴍᴇʟᴀᴛɪ dibuka kembali.', fixed: 'Posyandu melati dibuka kembali.' },
    { text: 'Ⓛⓐⓨⓐⓝⓐⓝ keliling, 𝗟𝗼𝗸𝗲𝘁 𝟮 buka.', fixed: 'Layanan keliling, Loket 2 buka.' },
    { text: 'Ⓘnfo: 🅿🅴🅽🆃🅸🅽🅶', fixed: 'Info: PENTING' },
    { text: 'Loket kelurahan d̶i̶t̶u̶t̶u̶p̶ hari Senin.', fixed: 'Loket kelurahan ditutup hari Senin.' },
  ],
  right: [
    'Suhu 32 ℃, luas 20 m², merek terdaftar ™ dan hak cipta ©.',
    'Parkir 🅿️ di halaman. Stok darah 🅰️ dan 🅱️ menipis.',
    'Langkah ① isi formulir, ② serahkan ke loket.',
    'Bantuan 5 ℓ minyak. Baca Al-Qur’an, doa, dan café réka.',
    'Lomba ke-1 dimulai, 17ᵗʰ edition, № 5 dan 3ª.',
  ],
};
