import { anyLine, oncePerLine } from '../../../bahasa/per-line';
import type { Paragraph } from '../../../bahasa/reading';
import type { Span } from '../../../draft/span';
import type { Examples } from '../examples';
import { heldWords } from '../held-words';
import type { TextRule } from '../rule';
import { asksOnline, isBlankField, isRequest, isSecret, requestIn } from './requests-in';

interface Line {
  /** It asks for a number; where, and whether it also says over which way. */
  request: (Span & { isCode: boolean; isOnline: boolean }) | null;
  isBlank: boolean;
}

const secrets = heldWords(isSecret);
const requests = heldWords(isRequest);

const lineOf = oncePerLine((paragraph: Paragraph): Line => {
  const { text, sentences } = paragraph;
  const isBlank = isBlankField(text);
  if (!requests.inLine(paragraph)) return { request: null, isBlank };
  for (const { tokens } of sentences) {
    if (!tokens.some(secrets.isOne) || !tokens.some(requests.isOne)) continue;
    const from = tokens[0]?.start ?? 0;
    const found = requestIn(text.slice(from, tokens.at(-1)?.end ?? 0));
    if (found) return { request: { ...found, start: found.start + from, end: found.end + from }, isBlank };
  }
  return { request: null, isBlank };
});

const leadsOnline = anyLine(({ text }) => asksOnline(text));

/** A post that warns of fraud tells what swindlers ask for. */
const warns = /penipu|penipuan|waspada|modus|hoaks|hoax|phishing|mengatasnamakan/i;

/** A post that asks for a NIK over a link, a comment or a message, or for an OTP or a PIN at all. */
export const rule: TextRule = {
  id: 'DP-15',
  level: 'tahan',
  title: { id: 'Tahan dulu: meminta NIK, OTP, atau PIN' },
  why: { id: 'NIK tidak diminta lewat tautan atau komentar; OTP dan PIN tidak diminta siapa pun.' },
  source: 'UU 27/2022 Pasal 65; pencegahan pengelabuan',
  look(reading) {
    const lines = secrets.linesOf(reading).filter(({ paragraph }) => {
      const { request, isBlank } = lineOf(paragraph);
      return isBlank || request !== null;
    });
    if (lines.length === 0 || !secret.test(reading.text) || warns.test(reading.text)) return [];
    const isOnline = leadsOnline(reading);
    return lines.flatMap(({ start, paragraph }) => {
      const { request, isBlank } = lineOf(paragraph);
      const message = { id: 'Arahkan warga ke loket atau situs resmi; jangan minta NIK, OTP, atau PIN.' };
      if (request && (request.isCode || request.isOnline || isOnline))
        return [{ span: { start: request.start + start, end: request.end + start }, message }];
      return isBlank ? [{ span: { start, end: start + paragraph.text.length }, message }] : [];
    });
  },
};

const secret = /NIK|OTP|PIN|KTP|KK|sandi|password|CVV|verifikasi|kependudukan|keluarga/i;

export const examples: Examples = {
  wrong: [
    { text: 'Isi NIK dan OTP di tautan ini.', fixed: null },
    { text: 'Tulis NIK dan nama lengkap di kolom komentar.', fixed: null },
    { text: '📲 KIRIM FOTO KTP KE WHATSAPP PANITIA', fixed: null },
    { text: 'sebutkan kode OTP yang masuk ke ponsel Anda', fixed: null },
    { text: 'Ketik format: Nama#NIK#Alamat', fixed: null },
    { text: 'Data peserta\nNama:\nNIK:\nAlamat:', fixed: null },
  ],
  right: [
    'Pendaftaran hanya di loket dan situs resmi.',
    'Jangan berikan OTP dan PIN kepada siapa pun.',
    'Petugas tidak pernah meminta PIN atau kata sandi.',
    'Siapkan NIK saat datang ke loket. Bawa fotokopi KTP dan KK.',
    'Isi NIK pada formulir di loket kelurahan.',
    'Masukkan NIK di cekbansos.kemensos.go.id.',
    'Sukseskan PIN Polio di posyandu.',
    'Waspada penipuan. Pelaku meminta korban mengirim OTP lewat tautan.',
    'Wali kota memberikan PIN emas kepada kader.',
  ],
};
