import type { Jenis } from '@/lib/draft/jenis';

export interface Caption {
  /** What kind of caption this is, as a trainer would say it. */
  about: string;
  text: string;
  jenis: Jenis;
  /** Elements that are there, as letters: apa, siapa, kapan, di mana (d), mengapa (m), bagaimana (b). */
  present: string;
}

/** Captions as a kelurahan writes them, all invented. */
export const captions: readonly Caption[] = [
  {
    about: 'laporan kegiatan yang lengkap',
    text: 'Lurah Kejaksaan bersama kader PKK mengikuti senam sehat di halaman kantor lurah, Jumat (20/11/2026). Senam digelar agar lansia tetap bugar dan diakhiri dengan pemeriksaan tekanan darah.',
    jenis: 'kegiatan',
    present: 'askdmb',
  },
  {
    about: 'laporan tanpa tempat',
    text: 'Sebanyak 40 lansia mengikuti senam sehat bersama kader PKK, Selasa (17/11/2026). Senam digelar agar lansia tetap bugar.',
    jenis: 'kegiatan',
    present: 'askm',
  },
  {
    about: 'laporan tanpa waktu',
    text: 'Kerja bakti warga RW 03 bersama Babinsa di sepanjang Jalan Melati berjalan lancar. Sampah di selokan diangkut untuk mencegah banjir.',
    jenis: 'kegiatan',
    present: 'asdm',
  },
  {
    about: 'undangan berbentuk daftar',
    text: 'UNDANGAN\nMusyawarah Rencana Pembangunan Kelurahan\n\nHari/Tanggal: Kamis, 26 November 2026\nWaktu: 09.00 WIB s.d. selesai\nTempat: Aula Kantor Lurah\n\nMengundang seluruh ketua RT dan RW.',
    jenis: 'undangan',
    present: 'askd',
  },
  {
    about: 'undangan dengan emoji',
    text: '📣 Halo Sahabat! Yuk hadiri Bazar UMKM 🎉\n\n🗓️ Minggu, 29 November 2026\n⏰ 07.00–11.00 WIB\n📍 Lapangan Merdeka\n\nDaftar lewat WA kelurahan ya 🙏',
    jenis: 'undangan',
    present: 'akdb',
  },
  {
    about: 'pengumuman serba huruf besar',
    text: 'PELAYANAN KTP-EL KELILING HARI RABU TANGGAL 25 NOVEMBER 2026 DI BALAI RW 05 KELURAHAN MELATI. BAWA FOTOKOPI KK.',
    jenis: 'layanan',
    present: 'akdb',
  },
  {
    about: 'layanan dengan syarat',
    text: 'Disdukcapil membuka layanan perekaman KTP-el di Kantor Camat Melati setiap Senin pukul 08.00-14.00 WIB.\nSyarat:\n1. Fotokopi KK\n2. Usia 17 tahun\nTidak dipungut biaya.',
    jenis: 'layanan',
    present: 'askdb',
  },
  {
    about: 'layanan yang berhenti sementara',
    text: 'PDAM Tirta Melati memberitahukan aliran air di Kelurahan Kejaksaan terhenti pada Senin (23/11/2026) akibat perbaikan pipa. Warga diimbau menampung air.',
    jenis: 'layanan',
    present: 'askdmb',
  },
  {
    about: 'imbauan kebersihan',
    text: 'Ayo buang sampah pada tempatnya supaya lingkungan kita bebas dari banjir. #KelurahanBersih',
    jenis: 'imbauan',
    present: 'am',
  },
  {
    about: 'imbauan dari lurah',
    text: 'Lurah Melati mengimbau warga menguras bak mandi seminggu sekali guna mencegah demam berdarah.',
    jenis: 'imbauan',
    present: 'askm',
  },
  {
    about: 'ucapan hari besar',
    text: 'Selamat Hari Guru Nasional! Terima kasih atas pengabdian para guru. Salam, Kelurahan Kejaksaan.',
    jenis: 'ucapan',
    present: 'asm',
  },
  {
    about: 'ucapan tanpa pengirim',
    text: 'Dirgahayu Republik Indonesia ke-81. Merdeka!',
    jenis: 'ucapan',
    present: 'a',
  },
  {
    about: 'klarifikasi kabar bohong',
    text: '[KLARIFIKASI] Kabar di grup WhatsApp bahwa bansos dibatalkan karena datanya bocor adalah hoaks. Dinas Sosial menegaskan penyaluran tetap berjalan hingga 30 November 2026.',
    jenis: 'klarifikasi',
    present: 'askdb',
  },
  {
    about: 'peringatan cuaca',
    text: 'BMKG: waspada hujan lebat disertai petir di wilayah Kota Pangkalpinang, Sabtu (21/11/2026) pukul 13.00–18.00 WIB. Hindari berteduh di bawah pohon.',
    jenis: 'peringatan',
    present: 'askdb',
  },
  {
    about: 'edukasi kesehatan',
    text: 'Tips mencegah stunting: beri ASI eksklusif, pantau berat badan anak, dan lengkapi imunisasi. Anak tumbuh sehat karena gizinya cukup.',
    jenis: 'edukasi',
    present: 'amb',
  },
  {
    about: 'promosi wisata',
    text: 'Wisata kuliner Pasar Pagi di Jalan Mawar buka setiap hari. Nikmati lempah kuning mulai Rp15.000.',
    jenis: 'promosi',
    present: 'akdb',
  },
  { about: 'tagar saja', text: '#KelurahanSukamaju #PangkalpinangMaju @diskominfo', jenis: 'lainnya', present: '' },
  { about: 'semboyan saja', text: 'TETAP SEMANGAT UNTUK NEGERI', jenis: 'lainnya', present: '' },
  {
    about: 'kutipan dengan atribusi',
    text: '"Kami bangga pada kader posyandu," ujar Siti Aminah saat penyerahan penghargaan di Balai Kota, Kamis (19/11/2026).',
    jenis: 'lainnya',
    present: 'askd',
  },
  {
    about: 'huruf kecil semua',
    text: 'tadi pagi bu lurah meninjau posyandu melati di gang mawar, kegiatan diawali dengan penimbangan balita',
    jenis: 'kegiatan',
    present: 'askdb',
  },
  {
    about: 'naskah dari pers dengan nama kota di depan',
    text: 'PANGKALPINANG – Pemerintah Kota meluncurkan program pasar murah untuk menekan harga beras, Rabu (18/11/2026).',
    jenis: 'kegiatan',
    present: 'askdm',
  },
];
