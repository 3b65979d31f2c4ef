import type { Token } from '../../../bahasa/reading';
import type { PlatformId } from '../../../draft/platform';
import type { Examples } from '../examples';
import type { Hit, TextRule } from '../rule';
import { platformNames, platformsOf } from './platforms-of';

/** How posts call the networks. */
const names: ReadonlyMap<string, PlatformId> = new Map<string, PlatformId>([
  ['facebook', 'facebook'],
  ['fb', 'facebook'],
  ['instagram', 'instagram'],
  ['ig', 'instagram'],
  ['insta', 'instagram'],
  ['twitter', 'x'],
  ['x', 'x'],
  ['threads', 'threads'],
  ['thread', 'threads'],
  ['tiktok', 'tiktok'],
  ['youtube', 'youtube'],
  ['yt', 'youtube'],
]);
const ending = /[._](facebook|fb|instagram|ig|insta|twitter|x|threads|tiktok|youtube|yt)$/i;
const beforeName = new Set(['di', 'ke', 'akun', 'lewat', 'melalui', 'pada', 'via', '(', '|', '/', '•', '-']);

/** "Twitter kami: @...", "Instagram resmi kelurahan @...". */
const owners = new Set(['kami', 'resmi', 'kita', 'kelurahan', 'kecamatan', 'dinas', 'official', 'akun']);

const named = (token: Token | undefined): PlatformId | undefined =>
  token?.kind === 'word' ? names.get(token.norm) : undefined;
/** A single letter names the network only where one is expected: "di X", "X: @...". */
const isExpected = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm !== 'x' || tokens[at + 1]?.text === ':' || beforeName.has(tokens[at - 1]?.norm ?? '');

/** The network that the words beside a mention name: "IG: @...", "Instagram @...", "@... (IG)", "@... di Instagram". */
function besides(tokens: readonly Token[], at: number): PlatformId | undefined {
  let before = tokens[at - 1]?.text === ':' ? at - 2 : at - 1;
  while (owners.has(tokens[before]?.norm ?? '')) before--;
  const left = named(tokens[before]);
  if (left && isExpected(tokens, before)) return left;
  const after = ['(', 'di', 'pada'].includes(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  const right = named(tokens[after]);
  return right && after === at + 2 && tokens[after + 1]?.text !== ':' ? right : undefined;
}

const meant = (tokens: readonly Token[], at: number): PlatformId | undefined =>
  names.get(ending.exec(tokens[at]?.text ?? '')?.[1]?.toLowerCase() ?? '') ?? besides(tokens, at);

/** A name of another network tags a stranger here, or nobody. */
export const rule: TextRule = {
  id: 'PL-07',
  level: 'info',
  title: { id: 'Nama akun dari platform lain' },
  why: { id: 'Di platform ini nama itu bisa milik orang lain atau tidak ada.' },
  source: 'Kebiasaan unggah silang',
  look({ mentions, paragraphs }, { surface }) {
    const here = platformsOf(surface);
    if (mentions.length === 0 || here.includes('website')) return [];
    for (const { start, paragraph } of paragraphs) {
      const { tokens } = paragraph;
      for (const [at, token] of tokens.entries()) {
        const platform = token.kind === 'mention' ? meant(tokens, at) : undefined;
        if (!platform || here.includes(platform)) continue;
        const told = `${platformNames[platform]} ${token.text.slice(1)}`;
        const message = { id: `Tulis tanpa @, misalnya “${told.slice(0, 45)}”.` };
        const hit: Hit = { span: { start: start + token.start, end: start + token.end }, message };
        return [hit];
      }
    }
    return [];
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Info @diskominfo_x di Facebook', surface: 'facebook', fixed: null },
    { text: 'Ikuti Instagram @kelurahankejaksaan.', surface: 'facebook', fixed: null },
    { text: 'IG: @kelurahankejaksaan\nFB: Kelurahan Kejaksaan', surface: 'x', fixed: null },
    { text: 'Pantau kabar warga lewat @kejaksaan.kelurahan di TikTok 🙏', surface: 'instagram', fixed: null },
  ],
  right: [
    { text: 'Info: Instagram diskominfo_x', surface: 'facebook' },
    { text: 'Ikuti Instagram @kelurahankejaksaan.', surface: 'instagram' },
    { text: 'Kolaborasi dengan @kelurahankejaksaan dan @puskesmas_melati.', surface: 'facebook' },
    { text: 'Siswa kelas X @sman1 berlatih menari.', surface: 'instagram' },
    { text: 'Ikuti IG: @kelurahankejaksaan', surface: 'business-suite' },
  ],
};
