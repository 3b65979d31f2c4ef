import { wordList } from '../../../../bahasa/data/word-list';

/**
 * What is counted behind "per". Left out, since the joined form is a word of its own or nearly one: orangan, kara, baris, desa(an), kota(an), angkatan,
 * buatan, tanda, kakas.
 */
export const perNouns: ReadonlySet<string> = new Set(
  wordList(`
    bulan hari tahun minggu pekan jam menit detik malam semester triwulan kuartal periode musim
    orang keluarga kepala jiwa siswa peserta warga rumah individu kapita anggota pelanggan pasien pemohon
    kilogram kg gram liter meter kilometer km hektare ha ton kuintal
    buah lembar ekor unit paket porsi bungkus batang dus karung kotak pohon butir keping botol bal kantong galon tabung gelas potong sak
    kelas kelurahan kecamatan kabupaten provinsi wilayah kelompok tim kegiatan kategori bidang item sesi halaman lantai kali transaksi objek kk rt rw tanggal dusun
    nomor kamar meja kunjungan keberangkatan kavling
    januari februari maret april mei juni juli agustus september oktober november desember
  `),
);
