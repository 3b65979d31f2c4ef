import { wordList } from '../../../../bahasa/data/word-list';

/** People and things that posts count. Measures are not among them. Own list. */
export const countedNouns: ReadonlySet<string> = new Set(
  wordList(`
    warga orang peserta jiwa kk keluarga kepala penduduk penerima anggota kader siswa siswi pelajar mahasiswa murid santri guru pegawai asn pns pppk karyawan
    pekerja buruh petani nelayan pedagang pelaku umkm lansia balita bayi anak ibu bapak pemuda remaja perempuan laki-laki pria wanita petugas personel relawan
    tenaga dokter perawat bidan pasien korban pengungsi pengunjung wisatawan penonton pemilih jamaah jemaah tamu undangan atlet pemain tim regu kelompok
    kelurahan kecamatan desa dusun rt rw kota kabupaten provinsi sekolah kelas masjid gereja rumah bangunan gedung kios lapak toko warung puskesmas posyandu
    unit buah paket lembar eksemplar buku bungkus kantong karung kotak dus botol porsi piring gelas ekor pohon bibit batang tangkai butir biji helai pasang stel
    kendaraan mobil motor truk bus kapal perahu sepeda ambulans komputer laptop kursi meja tenda alat mesin lampu titik ruas jembatan sumur jamban
    dokumen berkas sertifikat surat izin akta aduan laporan kasus kejadian permohonan pendaftar usulan program kegiatan inovasi penghargaan medali piala
    kali dosis sampel spesimen suara kantung perusahaan koperasi lembaga organisasi instansi stan tempat kamar lubang bendera spanduk foto pertanyaan
    calon perwakilan utusan peziarah pengendara penumpang pelamar pendonor penyandang pejabat lurah camat hewan sapi kambing ayam itik domba
  `),
);
