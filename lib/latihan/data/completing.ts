import type { Exercise } from '../exercise';

export const completing: readonly Exercise[] = [
  {
    id: 'kapan-di-mana',
    form: 'melengkapi',
    title: 'Menambah kapan dan di mana',
    task: 'Warga membaca kabar ini, tetapi belum tahu hari dan tempatnya. Tambahkan keduanya. Kerja bakti itu berlangsung Sabtu, 14 November 2026, di Jalan Cempaka.',
    start: 'Kelurahan Kenanga menggelar kerja bakti memungut sampah bersama warga agar lingkungan bersih.',
    jenis: 'kegiatan',
    demands: [
      { kind: 'unsur', unsur: 'kapan', say: 'Hari dan tanggalnya tertulis.' },
      { kind: 'unsur', unsur: 'di-mana', say: 'Tempatnya tertulis.' },
      {
        kind: 'with-words',
        words: ['kerja bakti', '14', 'Jalan Cempaka'],
        say: 'Kegiatan, tanggal, dan tempatnya benar.',
      },
      {
        kind: 'without-finding',
        rules: ['TW-01', 'TW-02', 'TW-03'],
        say: 'Tanggalnya jelas dan cocok dengan harinya.',
      },
    ],
    hint: 'Tulis tempatnya setelah kegiatan, lalu hari dengan tanggal dalam kurung: Sabtu (14/11/2026).',
    model:
      'Kelurahan Kenanga menggelar kerja bakti memungut sampah bersama warga di Jalan Cempaka, Sabtu (14/11/2026), agar lingkungan bersih.',
  },
  {
    id: 'siapa-pelakunya',
    form: 'melengkapi',
    title: 'Siapa yang mengerjakan',
    task: 'Kalimat ini tidak menyebut siapa yang memberi penyuluhan. Yang memberi penyuluhan adalah Puskesmas Kenanga. Jadikan ia pelaku kalimat.',
    start: 'Telah dilaksanakan penyuluhan gizi balita di Balai Warga Kenanga, Senin (16/11/2026).',
    jenis: 'kegiatan',
    demands: [
      { kind: 'unsur', unsur: 'siapa', say: 'Pelakunya tertulis.' },
      { kind: 'early', unsur: 'siapa', letters: 60, say: 'Pelakunya berdiri di awal kalimat.' },
      { kind: 'without-words', words: ['telah dilaksanakan'], say: 'Tanpa “telah dilaksanakan”.' },
      { kind: 'with-words', words: ['gizi', '16/11/2026'], say: 'Isi dan tanggalnya tetap ada.' },
    ],
    hint: 'Mulai dengan pelakunya, lalu kata kerja yang aktif: Puskesmas Kenanga memberi …',
    model: 'Puskesmas Kenanga memberi penyuluhan gizi balita kepada 30 ibu di Balai Warga Kenanga, Senin (16/11/2026).',
  },
  {
    id: 'undangan-senam',
    form: 'melengkapi',
    title: 'Undangan yang bisa didatangi',
    task: 'Undangan ini ramah, tetapi tidak dapat didatangi. Lengkapi hari, tanggal, jam, dan tempatnya. Senam itu diadakan Jumat, 20 November 2026, pukul 06.30 WIB di Lapangan Kenanga.',
    start: 'Kelurahan Kenanga mengundang warga lanjut usia mengikuti senam sehat. Ditunggu kehadirannya.',
    jenis: 'undangan',
    demands: [
      { kind: 'unsur', unsur: 'kapan', say: 'Hari dan tanggalnya tertulis.' },
      { kind: 'unsur', unsur: 'di-mana', say: 'Tempatnya tertulis.' },
      { kind: 'unsur', unsur: 'siapa', say: 'Yang mengundang dan yang diundang jelas.' },
      { kind: 'with-words', words: ['06.30', 'senam'], say: 'Jam dan acaranya benar.' },
      {
        kind: 'without-finding',
        rules: ['TW-01', 'TW-07', 'TW-08', 'TW-09'],
        say: 'Jam ditulis dengan “pukul” dan zona waktunya.',
      },
    ],
    hint: 'Undangan menjawab empat pertanyaan: acara apa, hari apa, pukul berapa, di mana.',
    model:
      'Kelurahan Kenanga mengundang warga lanjut usia mengikuti senam sehat pada Jumat (20/11/2026) pukul 06.30 WIB di Lapangan Kenanga. Bawalah air minum dan handuk kecil. Narahubung: kader Posyandu Melati.',
  },
  {
    id: 'layanan-keliling',
    form: 'melengkapi',
    title: 'Layanan yang siap dipakai',
    task: 'Warga ingin memakai layanan ini, tetapi belum tahu kapan, di mana, dan apa yang dibawa. Perekaman dibuka Kamis, 26 November 2026, pukul 08.00–12.00 WIB di Kantor Kelurahan Kenanga. Syaratnya fotokopi kartu keluarga.',
    start: 'Perekaman KTP elektronik keliling hadir untuk warga Kelurahan Kenanga yang sudah berusia 17 tahun.',
    jenis: 'layanan',
    demands: [
      { kind: 'unsur', unsur: 'kapan', say: 'Waktu layanannya tertulis.' },
      { kind: 'unsur', unsur: 'di-mana', say: 'Tempat layanan tertulis.' },
      { kind: 'unsur', unsur: 'bagaimana', say: 'Syarat atau cara mengurusnya tertulis.' },
      { kind: 'with-words', words: ['26', 'kartu keluarga'], say: 'Tanggal dan syaratnya benar.' },
    ],
    hint: 'Satu kalimat untuk hari, jam, dan tempat; satu kalimat lagi yang dimulai dengan “Syaratnya”.',
    model:
      'Perekaman KTP elektronik keliling hadir untuk warga Kelurahan Kenanga yang sudah berusia 17 tahun, Kamis (26/11/2026) pukul 08.00–12.00 WIB di Kantor Kelurahan Kenanga. Syaratnya: membawa fotokopi kartu keluarga. Pertanyaan dilayani di loket kelurahan.',
  },
  {
    id: 'imbauan-beralasan',
    form: 'melengkapi',
    title: 'Imbauan dengan alasan dan cara',
    task: 'Orang mengikuti imbauan bila tahu alasannya. Tambahkan mengapa dan bagaimana: jentik nyamuk demam berdarah tumbuh di air yang tergenang, dan caranya menguras, menutup, dan mendaur ulang wadah air setiap Jumat.',
    start: 'Kelurahan Kenanga mengimbau warga memperhatikan bak mandi di rumah masing-masing.',
    jenis: 'imbauan',
    demands: [
      { kind: 'unsur', unsur: 'mengapa', say: 'Alasannya tertulis.' },
      { kind: 'unsur', unsur: 'bagaimana', say: 'Caranya tertulis.' },
      { kind: 'unsur', unsur: 'siapa', say: 'Yang mengimbau dan yang diimbau tetap jelas.' },
      { kind: 'with-words', words: ['demam berdarah'], say: 'Bahayanya disebut dengan namanya.' },
    ],
    hint: 'Pakai “karena” atau “agar” untuk alasannya, lalu “dengan cara” untuk langkahnya.',
    model:
      'Kelurahan Kenanga mengimbau warga memeriksa bak mandi di rumah setiap Jumat agar jentik nyamuk demam berdarah tidak tumbuh. Caranya: kuras bak, tutup tempat air, dan daur ulang wadah bekas.',
  },
];
