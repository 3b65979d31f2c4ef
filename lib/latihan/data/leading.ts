import type { Exercise } from '../exercise';

export const leading: readonly Exercise[] = [
  {
    id: 'teras-upacara',
    form: 'teras',
    title: 'Pembuka tanpa upacara',
    task: 'Kabar ini baru sampai ke intinya setelah pembuka yang panjang. Mulailah dengan siapa berbuat apa.',
    start:
      'Pada hari ini, Senin (16/11/2026), dengan mengucap syukur dan dalam rangka meningkatkan kesehatan masyarakat, telah dilaksanakan kegiatan Posyandu Melati yang bertempat di Balai Warga Kenanga, diikuti oleh 42 balita.',
    jenis: 'kegiatan',
    demands: [
      { kind: 'without-finding', rules: ['GB-08', 'GB-09'], say: 'Tanpa pembuka upacara dan pembuka waktu.' },
      { kind: 'without-words', words: ['dalam rangka'], say: 'Tanpa “dalam rangka”.' },
      { kind: 'with-words', words: ['42 balita', '16/11/2026'], say: 'Jumlah balita dan tanggalnya tetap ada.' },
      { kind: 'unsur', unsur: 'siapa', say: 'Pelakunya tertulis.' },
      { kind: 'unsur', unsur: 'di-mana', say: 'Tempatnya tetap tertulis.' },
    ],
    hint: 'Tanyakan: siapa melakukan apa? Jawabannya menjadi enam kata pertama.',
    model:
      'Posyandu Melati menimbang dan mengukur 42 balita di Balai Warga Kenanga, Senin (16/11/2026), agar tumbuh kembang mereka terpantau.',
  },
  {
    id: 'teras-pendek',
    form: 'teras',
    title: 'Teras yang selesai dibaca',
    task: 'Kalimat pertama ini memuat terlalu banyak. Pecah menjadi dua atau tiga kalimat; yang pertama cukup memuat siapa, apa, di mana, dan kapan.',
    start:
      'Lurah Kenanga bersama Ketua RW 03, pengurus karang taruna, kader posyandu, dan puluhan warga dari lima RT membersihkan saluran air yang selama tiga minggu terakhir tersumbat oleh sampah plastik dan lumpur di sepanjang Jalan Cempaka sampai ke jembatan kecil di dekat Lapangan Kenanga, Minggu (15/11/2026), sehingga air hujan yang biasanya menggenangi halaman rumah warga kini mengalir kembali ke sungai.',
    jenis: 'kegiatan',
    demands: [
      { kind: 'without-finding', rules: ['GB-07'], say: 'Kalimat pertama cukup pendek.' },
      { kind: 'without-finding', rules: ['KJ-01'], say: 'Tidak ada kalimat yang terlalu panjang.' },
      { kind: 'unsur', unsur: 'siapa', say: 'Siapa tetap tertulis.' },
      { kind: 'unsur', unsur: 'di-mana', say: 'Di mana tetap tertulis.' },
      { kind: 'unsur', unsur: 'kapan', say: 'Kapan tetap tertulis.' },
    ],
    hint: 'Titik lebih baik daripada koma ketiga. Pindahkan keadaan sebelum dan sesudahnya ke kalimat kedua.',
    model:
      'Lurah Kenanga dan puluhan warga membersihkan saluran air di Jalan Cempaka, Minggu (15/11/2026). Saluran itu tersumbat sampah plastik dan lumpur selama tiga minggu. Kini air hujan mengalir kembali ke sungai.',
  },
  {
    id: 'teras-sebelum-lipatan',
    form: 'teras',
    title: 'Inti sebelum “selengkapnya”',
    task: 'Di Instagram hanya sekitar 125 huruf pertama yang terlihat. Pindahkan inti kabar ke depan, salam boleh di belakang atau dihapus.',
    start:
      'Halo, Sahabat Kenanga, apa kabar semuanya? Semoga selalu sehat, bahagia, dan penuh semangat menjalani hari-hari yang cerah di pekan yang indah ini. Kelurahan Kenanga membuka layanan surat pindah pada Sabtu (21/11/2026) pukul 08.00–11.00 WIB di Kantor Kelurahan Kenanga. Syaratnya: membawa KTP dan kartu keluarga.',
    jenis: 'layanan',
    platform: 'instagram',
    demands: [
      { kind: 'early', unsur: 'kapan', letters: 125, say: 'Kapan terbaca sebelum lipatan.' },
      { kind: 'early', unsur: 'apa', letters: 125, say: 'Nama layanannya terbaca sebelum lipatan.' },
      { kind: 'without-finding', rules: ['PL-04'], say: 'Intinya ada di 125 huruf pertama.' },
      { kind: 'with-words', words: ['kartu keluarga', 'surat pindah'], say: 'Syarat dan layanannya tetap ada.' },
    ],
    hint: 'Lihat kotak “Yang terlihat”: hari dan layanan harus terbaca tanpa menekan “selengkapnya”.',
    model:
      'Kelurahan Kenanga membuka layanan surat pindah, Sabtu (21/11/2026) pukul 08.00–11.00 WIB di Kantor Kelurahan Kenanga. Syaratnya: membawa KTP dan kartu keluarga. Daftar di loket 1.\n\nSalam sehat untuk Sahabat Kenanga.',
  },
  {
    id: 'teras-tanpa-pujian',
    form: 'teras',
    title: 'Fakta, bukan pujian',
    task: 'Tulisan ini memuji, tetapi tidak memberi tahu hasilnya. Ganti pujian dengan fakta: 120 kilogram sampah terkumpul.',
    start:
      'Kelurahan Kenanga sukses besar menggelar bank sampah yang luar biasa meriah di Balai Warga Kenanga, Sabtu (14/11/2026). Acara berlangsung dengan sangat spektakuler.',
    jenis: 'kegiatan',
    demands: [
      { kind: 'without-finding', rules: ['GB-12', 'GB-13', 'HX-01'], say: 'Tanpa kata pujian.' },
      {
        kind: 'without-words',
        words: ['luar biasa', 'spektakuler', 'sukses besar'],
        say: 'Tanpa “sukses besar”, “luar biasa”, dan “spektakuler”.',
      },
      { kind: 'with-words', words: ['120', 'bank sampah'], say: 'Hasilnya disebut dengan angka.' },
    ],
    hint: 'Hapus kata sifat satu per satu. Yang tersisa adalah kabarnya; tambahkan angkanya.',
    model:
      'Kelurahan Kenanga mengumpulkan 120 kilogram sampah melalui bank sampah di Balai Warga Kenanga, Sabtu (14/11/2026).',
  },
];
