import { wordList } from './word-list';

/** Groups of people. Named, counted or placed they answer "siapa"; alone they do not. */
export const groups = new Set(
  wordList(`
    warga masyarakat penduduk pemuda pemudi remaja lansia anak anak-anak balita ibu ibu-ibu bapak-bapak siswa siswi pelajar mahasiswa santri guru dosen murid
    pedagang petani nelayan pelaku pengusaha perajin pengrajin pekerja buruh karyawan pegawai asn pns tenaga nakes kader relawan peserta atlet jemaah jamaah
    wanita perempuan pria penyandang penerima keluarga kk kpm orang pengunjung pengendara pengemudi wargi umkm finalis tim kelompok personel personil anggota petugas pasangan alumni
    pengurus ketua perwakilan tokoh rt mitra sopir pengojek seniman budayawan penari pesepeda pelari veteran kontingen kafilah delegasi jamaah calon
  `),
);

/** Words that size a group: "puluhan lansia". */
export const groupSizes = new Set(
  wordList(`puluhan belasan ratusan ribuan jutaan sejumlah sebanyak segenap seluruh gabungan sekelompok`),
);
