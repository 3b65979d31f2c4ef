import type { Examples } from '../examples';
import type { TextRule } from '../rule';

/** Words for a way that reaches people who do not look at this network. */
const otherWays =
  /pengeras suara|toa\b|sirene|kentungan|radio|grup (?:rt|rw|wa|warga|whatsapp)|whatsapp|\bwa\b|\bsms\b|siaran keliling|mobil keliling|ketua rt|pintu ke pintu|call center|\b112\b|telepon/i;

/** Who is in danger may not be looking at this network. */
export const rule: TextRule = {
  id: 'AK-09',
  level: 'info',
  title: { id: 'Peringatan disebar juga lewat saluran lain' },
  why: { id: 'Warga yang paling terancam belum tentu membuka media sosial.' },
  source: 'Panduan media sosial Defra: butir pertama daftar periksa',
  offBecause:
    'Naskah tidak menunjukkan apakah peringatan sudah disebar lewat saluran lain, jadi sering mengingatkan percuma.',
  look({ text, paragraphs }, { jenis }) {
    if (jenis !== 'peringatan' || paragraphs.length === 0 || otherWays.test(text)) return [];
    const message = { id: 'Sebarkan juga lewat grup RT, pengeras suara, atau petugas keliling.' };
    return [{ span: { start: text.length, end: text.length }, message }];
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Waspada banjir di RT 03 malam ini. Siapkan dokumen penting.', jenis: 'peringatan', fixed: null },
    { text: 'AWAS POHON TUMBANG DI JALAN MERDEKA', jenis: 'peringatan', fixed: null },
    { text: '⚠️ Hindari tepi sungai sampai hujan reda.', jenis: 'peringatan', fixed: null },
  ],
  right: [
    { text: 'Waspada banjir di RT 03. Kabar diteruskan lewat grup RT dan pengeras suara.', jenis: 'peringatan' },
    { text: 'Hindari tepi sungai. Hubungi 112 bila perlu bantuan.', jenis: 'peringatan' },
    { text: 'Warga bekerja bakti membersihkan saluran air.', jenis: 'kegiatan' },
  ],
};
