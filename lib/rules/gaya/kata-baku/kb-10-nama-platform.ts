import type { Examples } from '../examples';
import { pairRule } from '../pair-rule';
import { platformNames } from './data/kb-10-platforms';

/** Names of platforms and services in another spelling than their own. */
export const rule = pairRule({
  id: 'KB-10',
  level: 'saran',
  title: { id: 'Nama platform ditulis seperti mereknya' },
  why: { id: 'Nama yang tepat memudahkan warga menemukan akun resmi.' },
  source: 'Ejaan resmi tiap platform',
  pairs: platformNames,
});

export const examples: Examples = {
  wrong: [
    { text: 'Ikuti kami di Tik tok dan facebook.', fixed: 'Ikuti kami di TikTok dan Facebook.' },
    { text: 'AKUN TIK TOK RESMI', fixed: 'AKUN TIKTOK RESMI' },
    { text: '📱 whatsapp dan instagramnya dikelola petugas.', fixed: '📱 WhatsApp dan Instagramnya dikelola petugas.' },
    { text: '- Youtube: Kelurahan Kejaksaan', fixed: '- YouTube: Kelurahan Kejaksaan' },
    { text: 'Undangan dikirim lewat grup telegram.', fixed: 'Undangan dikirim lewat grup Telegram.' },
  ],
  right: [
    'Ikuti kami di TikTok dan Facebook.',
    'Siaran di YouTube, pesan lewat WhatsApp.',
    'Buka facebook.com/kelurahan atau @tiktok.warga.',
    'INSTAGRAM DAN WHATSAPP RESMI',
    'Surat telegram itu diterima kemarin.',
    'Foto diunggah dengan #instagram.',
  ],
};
