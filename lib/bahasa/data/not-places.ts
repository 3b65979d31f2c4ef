import { wordList } from './word-list';

/** Words after "di"/"ke" that show that no place follows. */
export const notPlaces = new Set(
  wordList(`
    antara antaranya era bidang media medsos tengah bawah atas luar samping sini sana situ mana masa masing-masing tahun bulan hari akhir awal saat waktu kalangan
    ajang acara sela sela-sela balik hadapan tingkat level usia depannya dalamnya luarnya atasnya bawahnya sektor kegiatan momen momentum kesempatan
    indonesia nusantara dunia tanah instagram facebook youtube tiktok twitter whatsapp telegram web website situs laman aplikasi google play link tautan bio story kolom komentar
    lomba liga piala turnamen kejuaraan olimpiade sea event festival hut ramadan ramadhan idulfitri idul pon porprov apbd apbn opd asn ppkm pandemi covid covid-19 new minggu pekan sisi pihak hati mata hulu
    depan belakang
    hari sektor rumah rumahnya wilayahnya daerahnya tempatnya lokasinya lapangannya pemerintahan tangan angka urutan posisi peringkat kelas tahap putaran babak
    senin selasa rabu kamis jumat jum'at sabtu ahad januari februari maret april mei juni juli agustus september oktober november desember
    lain seluruhnya semua berbagai kategori cabang cabor final partai arah
  `),
);

/** Words that may stand between "di" and the place itself. */
export const placeOpeners = new Set(
  wordList(`sekitar seputar seputaran seantero sekitaran bekas seluruh setiap tiap sejumlah beberapa berbagai sebuah salah satu dua tiga empat lima enam tujuh delapan
    sembilan sepuluh belasan puluhan masing-masing sepanjang depan dalam belakang samping dekat seberang tengah atas bawah luar area kawasan lingkungan pinggir pinggiran
    wilayah daerah sebelah ujung sekeliling para tempat lokasi hukum`),
);
