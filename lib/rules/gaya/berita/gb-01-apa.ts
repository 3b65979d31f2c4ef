import type { Examples } from '../examples';
import { missingRule } from './missing-rule';

/** Nothing tells what the post is about. */
export const rule = missingRule({
  id: 'GB-01',
  level: 'saran',
  unsur: 'apa',
  title: { id: 'Apa yang diberitakan' },
  why: { id: 'Warga ingin tahu apa yang diberitakan sejak kalimat pertama.' },
  source: '10 Pedoman Penulisan Teras Berita PWI, butir 5',
  message: { id: 'Tambahkan apa kegiatannya: sebut nama acara, layanan, atau imbauannya.' },
});

export const examples: Examples = {
  wrong: [
    { text: 'Alhamdulillah, lancar jaya! 🙏', fixed: null },
    { text: 'SEMANGAT PAGI, LUAR BIASA', fixed: null },
    { text: 'Tetap semangat dan terus berkarya 💪\n#KotaBeribuSenyuman', fixed: null },
  ],
  right: [
    'Kelurahan Kejaksaan menggelar kerja bakti membersihkan saluran air.',
    'KERJA BAKTI RT 02',
    '💉 Vaksinasi gratis di Balai RW 03',
    'Warga diimbau membuang sampah pada tempatnya.',
  ],
};
