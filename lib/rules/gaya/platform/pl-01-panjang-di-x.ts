import type { PlatformId } from '../../../draft/platform';
import type { Examples } from '../examples';
import type { TextRule } from '../rule';
import { overflowOn } from './overflow';
import { platformNames } from './platforms-of';

const shortOnes: readonly PlatformId[] = ['x', 'threads'];

/** X takes 280 letters in its own way of counting, Threads 500. */
export const rule: TextRule = {
  id: 'PL-01',
  level: 'salah',
  title: { id: 'Panjang naskah di X dan Threads' },
  why: { id: 'X menerima 280 huruf, Threads 500; selebihnya ditolak atau terpotong.' },
  source: 'developer.x.com: counting characters; batas Threads',
  look(reading, { surface }) {
    const platform = shortOnes.find((one) => one === surface);
    const over = platform && overflowOn(platform, reading);
    if (!over) return [];
    const message = { id: `Kelebihan ${over.by} huruf di ${platformNames[platform]}. Ringkas atau bagi menjadi utas.` };
    return [{ span: over.span, message }];
  },
};

const sentence = 'Warga Kelurahan Kejaksaan bekerja bakti membersihkan saluran air di Jalan Merdeka. ';

export const examples: Examples = {
  wrong: [
    { text: sentence.repeat(4), surface: 'x', fixed: null },
    { text: `${sentence.repeat(3)}${'🙏'.repeat(20)}`, surface: 'x', fixed: null },
    { text: `${sentence.repeat(3)}https://kota.go.id/a https://kota.go.id/b`, surface: 'x', fixed: null },
    { text: sentence.repeat(7), surface: 'threads', fixed: null },
  ],
  right: [
    { text: sentence.repeat(3), surface: 'x' },
    { text: sentence.repeat(4), surface: 'facebook' },
    {
      text: `${sentence.repeat(3)}https://kota.go.id/berita/kelurahan-kejaksaan-bekerja-bakti-bersama-warga`,
      surface: 'x',
    },
    { text: sentence.repeat(5), surface: 'threads' },
  ],
};
