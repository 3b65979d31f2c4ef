import type { CueList } from './cue-list';

/** A service for citizens: its hours, its papers, its interruption. */
export const layanan: CueList = {
  words: [
    [
      3,
      'loket persyaratan antrean antrian pemadaman terhenti gangguan samsat samling dihentikan jadwal posko gerai pemutihan aduan perpanjangan',
    ],
    [
      2,
      `layanan pelayanan syarat syaratnya pendaftaran perekaman padam ditutup dialihkan tersedia pengalihan kuota tutup urus mengurus imunisasi ^perbaikan ^pembagian legalisir berkas berkasnya
      fotokopi puskeskel dilayani melayani penerbitan terlayani pemohon buka diwakilkan cetak`,
    ],
    [
      1,
      'ktp ktp-el e-ktp kk kia akta pajak stnk sim pbb gratis operasional bansos pencairan libur ^pengumuman bawa skck sktm nib',
    ],
  ],
  phrases: [
    [
      4,
      `jam layanan|jam pelayanan|jam buka|jam operasional|jadwal layanan|jadwal pelayanan|sim keliling|samsat keliling|mobil keliling|ktp keliling|aliran air|air bersih terhenti|pengalihan arus
      |rekayasa lalu|perbaikan pipa|tidak dipungut|ditutup sementara|mati lampu|dihentikan sementara|terhenti sementara|membuka layanan|membuka pelayanan|membuka posko|buka layanan|pelayanan keliling
      |layanan keliling|jemput bola|layanan pengaduan|cara mengurus|syarat dan|mohon maaf|jalur alternatif|dibuka kembali|tetap buka|tutup sementara|pemeliharaan jaringan|tidak beroperasi|kembali beroperasi
      |tetap melayani|tidak melayani|listrik padam|pemadaman listrik|gangguan jaringan|bebas denda|jatuh tempo|kas keliling|bus sekolah gratis|ambulans gratis|hari kerja|surat keterangan|pasar murah|nomor aduan|nomor darurat|nomor pengaduan|ditutup total|air akan mati|akan mati|tanpa bayar|tanpa mendaftar|cetak ulang|surat pengantar`,
    ],
    [
      3,
      `pelayanan ktp|layanan ktp|layanan perekaman|cek kesehatan|pendaftaran online|penyaluran bansos|jadwal vaksinasi|call center|layanan darurat|bisa diambil|dapat diambil|bisa diurus|dapat diurus|ditutup untuk
      |tidak ada pungutan|tanpa dipungut|bawa ktp|bawa kk|membawa ktp|membawa kk|fotokopi ktp|fotokopi kk|diperpanjang sampai|diperpanjang hingga|mulai senin sampai|buka senin|bisa ditunggu|dapat ditunggu|cukup bawa|cukup lewat`,
    ],
    [2, 'mulai besok|jadwal truk|menghapus denda|penghapusan denda|keringanan pajak'],
    [1, 'wajib pajak'],
  ],
};
