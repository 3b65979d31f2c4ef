import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import type { Hit, TextRule } from '../rule';
import { withoutLinks } from './data/limits';
import { platformNames, platformsOf } from './platforms-of';

/** "pangkalpinangkota.go.id" after "Sumber:" names where something comes from. */
const credit = /^(?:sumber|foto|source|dok|dok\.|kredit|video)$/;
const isPath = ({ text }: Token): boolean => /^(?:https?:|www\.)|\//i.test(text);
const inBio = /\bbio\b/i;

/** Nobody can open a link in an Instagram caption. */
export const rule: TextRule = {
  id: 'PL-05',
  level: 'info',
  title: { id: 'Tautan di takarir Instagram tidak bisa diketuk' },
  why: { id: 'Warga harus mengetik ulang alamatnya; tautan di bio bisa langsung dibuka.' },
  source: 'Tabel platform Synapse',
  look({ text, paragraphs }, { surface }) {
    const platform = platformsOf(surface).find((one) => withoutLinks.has(one));
    if (!platform) return [];
    const message = { id: `Taruh tautan di bio: tautan di takarir ${platformNames[platform]} tidak bisa diketuk.` };
    for (const { start, paragraph } of paragraphs) {
      const { tokens } = paragraph;
      const at = tokens.findIndex((token, index) => {
        if (token.kind !== 'link') return false;
        const before = tokens[index - 1]?.text === ':' ? tokens[index - 2] : tokens[index - 1];
        return isPath(token) || !credit.test(before?.norm ?? '');
      });
      const link = tokens[at];
      if (!link || inBio.test(text)) continue;
      const hit: Hit = { span: { start: start + link.start, end: start + link.end }, message };
      return [hit];
    }
    return [];
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Daftar di https://contoh.go.id/a', surface: 'instagram', fixed: null },
    { text: 'Syarat KIA ada di pangkalpinangkota.go.id/kia', surface: 'instagram', fixed: null },
    { text: 'INFO LENGKAP: WWW.PANGKALPINANGKOTA.GO.ID 👈', surface: 'business-suite', fixed: null },
  ],
  right: [
    { text: 'Daftar lewat tautan di bio @kelurahankejaksaan', surface: 'instagram' },
    { text: 'Baca syarat KIA di situs resmi: https://contoh.go.id/a', surface: 'facebook' },
    { text: 'Surel resmi: kelurahan@pangkalpinangkota.go.id', surface: 'instagram' },
    { text: 'Foto: pangkalpinangkota.go.id', surface: 'instagram' },
  ],
};
