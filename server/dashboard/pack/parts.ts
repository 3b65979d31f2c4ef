import { surfaceList } from '@/lib/draft/platform';
import { surfaceNames } from '@/lib/words/names';
import type { Cell, Part } from './part';

const from = (name = 'Berlaku mulai'): Cell => ({ key: 'dari', name, kind: 'day', lead: 'mulai' });
const until = (name = 'Sampai'): Cell => ({ key: 'sampai', name, kind: 'day', lead: 'sampai' });

/** Everything that a Diskominfo lays down for its units, in the order in which it is mostly changed. */
export const partList: readonly Part[] = [
  {
    id: 'tagar',
    name: 'Tagar',
    hint: 'Ditawarkan kepada unit di samping draf. Tagar wajib diingatkan di setiap draf selama masanya, misalnya tagar wajib minggu ini.',
    blocks: [
      {
        kind: 'rows',
        key: '',
        name: 'Tagar',
        cells: [
          { key: 'tag', name: 'Tagar', kind: 'tag', isRequired: true },
          { key: 'wajib', name: 'Wajib', kind: 'yes' },
          from(),
          until(),
          { key: 'ganti', name: 'Penggantinya', kind: 'tag', lead: 'diganti', hint: 'Bila tagar ini sudah lewat' },
        ],
      },
    ],
  },
  {
    id: 'prioritas',
    name: 'Program prioritas',
    hint: 'Program yang ingin Anda lihat di hitungan. Nomor yang pernah dipakai jangan diberikan kepada program lain, sebab hitungan lama menyebut nomor itu.',
    blocks: [
      {
        kind: 'rows',
        key: '',
        name: 'Program',
        cells: [
          { key: 'nama', name: 'Nama program', kind: 'text', isRequired: true },
          { key: 'nomor', name: 'Nomor', kind: 'number', isRequired: true, lead: 'nomor', most: 255 },
        ],
      },
    ],
  },
  {
    id: 'target',
    name: 'Sasaran mingguan',
    hint: 'Jumlah hari dengan unggahan yang diminta dari setiap unit dalam seminggu; beberapa unggahan pada satu hari dihitung satu hari. Berlaku sejak Senin pada minggu paket diterbitkan.',
    blocks: [
      {
        kind: 'one',
        key: 'perMinggu',
        name: 'Sasaran',
        cell: { key: 'perMinggu', name: 'Hari unggah per minggu', kind: 'number', most: 7, hint: '1 sampai 7' },
      },
    ],
  },
  {
    id: 'rehat',
    name: 'Masa rehat',
    hint: 'Cuti bersama atau keadaan darurat. Minggu dengan hari kerja di dalam masa ini tidak dinilai untuk unit mana pun.',
    blocks: [
      {
        kind: 'rows',
        key: '',
        name: 'Masa rehat',
        cells: [
          { key: 'dari', name: 'Hari pertama', kind: 'day', isRequired: true },
          { key: 'sampai', name: 'Hari terakhir', kind: 'day', isRequired: true, lead: 'sampai' },
          { key: 'nama', name: 'Sebab', kind: 'text', hint: 'Misalnya: Cuti bersama Idulfitri' },
        ],
      },
    ],
  },
  {
    id: 'kalender',
    name: 'Hari peringatan daerah',
    hint: 'Hari yang kembali setiap tahun, misalnya hari jadi kota. Tagarnya ditawarkan pada harinya. Hari nasional sudah ada di ekstensi.',
    blocks: [
      {
        kind: 'rows',
        key: '',
        name: 'Hari',
        cells: [
          { key: 'hari', name: 'Nama hari', kind: 'text', isRequired: true },
          { key: 'tanggal', name: 'Tanggal', kind: 'yearly', isRequired: true },
          { key: 'tagar', name: 'Tagar', kind: 'tag' },
          {
            key: 'tahunDasar',
            name: 'Tahun pertama',
            kind: 'number',
            lead: 'sejak tahun',
            most: 2100,
            hint: 'Untuk menghitung peringatan ke berapa',
          },
        ],
      },
    ],
  },
  {
    id: 'pilar',
    name: 'Tema tiap hari',
    hint: 'Usul tema untuk hari tertentu. Unit melihatnya sebagai ide menulis, bukan kewajiban.',
    blocks: [
      {
        kind: 'rows',
        key: '',
        name: 'Tema',
        cells: [
          { key: 'hari', name: 'Hari', kind: 'weekday', isRequired: true },
          { key: 'tema', name: 'Tema', kind: 'text', isRequired: true },
        ],
      },
    ],
  },
  {
    id: 'pejabat',
    name: 'Pejabat',
    hint: 'Agar nama dan jabatan ditulis dengan benar. Pejabat yang sudah berganti tetap disimpan dengan hari terakhirnya, agar jabatan lama dikenali.',
    blocks: [
      {
        kind: 'rows',
        key: '',
        name: 'Pejabat',
        cells: [
          { key: 'nama', name: 'Nama lengkap', kind: 'text', isRequired: true },
          { key: 'jabatan', name: 'Jabatan', kind: 'text', isRequired: true },
          from('Menjabat mulai'),
          until(),
        ],
      },
    ],
  },
  {
    id: 'istilah',
    name: 'Istilah',
    hint: 'Kata yang sering ditulis keliru di daerah Anda dan bentuk yang benar. Unit melihatnya sebagai saran.',
    blocks: [
      {
        kind: 'rows',
        key: '',
        name: 'Istilah',
        cells: [
          { key: 'salah', name: 'Yang sering ditulis', kind: 'text', isRequired: true },
          { key: 'benar', name: 'Seharusnya', kind: 'text', isRequired: true, lead: 'menjadi' },
          { key: 'alasan', name: 'Alasan', kind: 'text', lead: 'karena' },
        ],
      },
    ],
  },
  {
    id: 'wilayah',
    name: 'Jalan dan tempat',
    hint: 'Nama yang harus dikenali sebagai tempat. Nama kecamatan, kelurahan, dan desa sudah ada dari data wilayah.',
    blocks: [
      {
        kind: 'lines',
        key: 'jalan',
        name: 'Jalan',
        of: 'text',
        hint: 'Satu nama per baris, misalnya Jalan Jenderal Sudirman',
      },
      {
        kind: 'lines',
        key: 'tempat',
        name: 'Tempat',
        of: 'text',
        hint: 'Satu nama per baris, misalnya Alun-Alun Taman Merdeka',
      },
    ],
  },
  {
    id: 'kanal',
    name: 'Nomor dan alamat resmi',
    hint: 'Nomor di daftar ini tidak diingatkan sebagai nomor pribadi, dan alamat situs di daftar ini dikenali sebagai resmi.',
    blocks: [
      { kind: 'lines', key: 'telepon', name: 'Nomor telepon', of: 'text', hint: 'Satu nomor per baris' },
      { kind: 'lines', key: 'surel', name: 'Surel', of: 'text', hint: 'Satu alamat per baris' },
      {
        kind: 'lines',
        key: 'domain',
        name: 'Situs',
        of: 'text',
        hint: 'Satu per baris, misalnya pangkalpinangkota.go.id',
      },
    ],
  },
  {
    id: 'pemilihan',
    name: 'Masa pemilihan',
    hint: 'Selama masa ini ekstensi mengingatkan unit bila draf menyebut calon atau partai. Kosongkan semuanya bila tidak ada pemilihan.',
    blocks: [
      { kind: 'one', key: 'dari', name: 'Masa', cell: { ...from('Hari pertama') } },
      { kind: 'one', key: 'sampai', name: 'Masa', cell: { ...until('Hari terakhir') } },
      {
        kind: 'rows',
        key: 'calon',
        name: 'Calon',
        cells: [
          { key: 'nama', name: 'Nama', kind: 'text', isRequired: true },
          { key: 'nomor', name: 'Nomor urut', kind: 'number', lead: 'nomor urut', most: 99 },
          { key: 'akun', name: 'Akun', kind: 'list', lead: 'akun', hint: 'Pisahkan dengan titik koma' },
          { key: 'slogan', name: 'Slogan', kind: 'list', lead: 'slogan', hint: 'Pisahkan dengan titik koma' },
        ],
      },
      {
        kind: 'rows',
        key: 'partai',
        name: 'Partai',
        cells: [
          { key: 'nama', name: 'Nama', kind: 'text', isRequired: true },
          { key: 'singkatan', name: 'Singkatan', kind: 'text', lead: 'disingkat' },
          { key: 'akun', name: 'Akun', kind: 'list', lead: 'akun', hint: 'Pisahkan dengan titik koma' },
        ],
      },
      { kind: 'lines', key: 'tagar', name: 'Tagar kampanye', of: 'tag', hint: 'Satu tagar per baris' },
    ],
  },
  {
    id: 'komposer',
    name: 'Situs yang dibiarkan',
    hint: 'Bila sebuah situs berubah sehingga ekstensi mengganggu di sana, centang situsnya. Ekstensi tidak tampil dan tidak mencatat di situs itu sampai centangnya dihapus.',
    blocks: [
      {
        kind: 'ticks',
        key: 'istirahat',
        name: 'Biarkan situs ini',
        options: surfaceList.map((value) => ({ value, name: surfaceNames[value].id })),
      },
    ],
  },
];
