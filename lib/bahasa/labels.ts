import type { Label, LabelName, Token } from './reading';

const names = new Map<string, LabelName>([
  ['hari', 'waktu'],
  ['tanggal', 'waktu'],
  ['tgl', 'waktu'],
  ['waktu', 'waktu'],
  ['pukul', 'waktu'],
  ['jam', 'waktu'],
  ['jadwal', 'waktu'],
  ['tempat', 'tempat'],
  ['lokasi', 'tempat'],
  ['alamat', 'tempat'],
  ['venue', 'tempat'],
  ['titik', 'tempat'],
  ['acara', 'acara'],
  ['kegiatan', 'acara'],
  ['agenda', 'acara'],
  ['perihal', 'acara'],
  ['tema', 'acara'],
  ['peserta', 'peserta'],
  ['undangan', 'peserta'],
  ['narasumber', 'peserta'],
  ['pemateri', 'peserta'],
  ['penyelenggara', 'peserta'],
  ['pelaksana', 'peserta'],
  ['petugas', 'peserta'],
  ['sasaran', 'peserta'],
  ['syarat', 'syarat'],
  ['persyaratan', 'syarat'],
  ['ketentuan', 'syarat'],
  ['biaya', 'syarat'],
  ['pendaftaran', 'syarat'],
  ['kontak', 'syarat'],
  ['narahubung', 'syarat'],
  ['cara', 'syarat'],
  ['cp', 'syarat'],
  ['wa', 'syarat'],
  ['whatsapp', 'syarat'],
  ['telp', 'syarat'],
  ['telepon', 'syarat'],
  ['hubungi', 'syarat'],
  ['informasi', 'syarat'],
  ['info', 'syarat'],
  ['htm', 'syarat'],
  ['tiket', 'syarat'],
  ['berkas', 'syarat'],
  ['dokumen', 'syarat'],
  ['alur', 'syarat'],
  ['langkah', 'syarat'],
  ['langkah-langkah', 'syarat'],
  ['syaratnya', 'syarat'],
  ['caranya', 'syarat'],
  ['pembicara', 'peserta'],
  ['moderator', 'peserta'],
  ['dihadiri', 'peserta'],
  ['oleh', 'peserta'],
  ['sumber', 'peserta'],
  ['periode', 'waktu'],
  ['pelaksanaan', 'waktu'],
  ['kumpul', 'tempat'],
  ['tujuan', 'tujuan'],
  ['maksud', 'tujuan'],
]);

/** How many tokens a label has at most before its value, with its colon. */
const longestLabel = 8;

const isPlaceSign = (text: string): boolean => ['📍', '📌', '🏠', '🏢', '🏫', '🗺'].some((one) => text.startsWith(one));

/** The label at the head of a line, after at most a bullet, an emoji or a number: "📍 Tempat : Aula Kecamatan". */
export function labelsOf(tokens: readonly Token[]): Label[] {
  const [sign, first] = tokens;
  if (sign?.kind === 'emoji' && isPlaceSign(sign.text) && first && !names.has(first.norm)) {
    return [
      {
        name: 'tempat',
        span: { start: sign.start, end: sign.end },
        value: { start: first.start, end: tokens.at(-1)?.end ?? first.end },
      },
    ];
  }
  const colon = tokens.slice(0, longestLabel).findIndex(({ text }) => text === ':');
  if (colon < 1) return [];
  const words = tokens.slice(0, colon).filter((token) => token.kind === 'word' || token.kind === 'clock');
  const named = words.find((token) => names.has(token.norm));
  const name = named && names.get(named.norm);
  if (!name || words.length > 4 || words[0]?.kind !== 'word') return [];
  const end = tokens[colon]?.end ?? 0;
  return [
    {
      name,
      span: { start: named.start, end },
      value: { start: tokens[colon + 1]?.start ?? end, end: tokens.at(-1)?.end ?? end },
    },
  ];
}
