import { wordList } from '../../../bahasa/data/word-list';
import type { Token } from '../../../bahasa/reading';

/** Words that are counted in order: a figure behind them and "ke" is an ordinal. */
const heads = new Set(
  wordList(`
    hari minggu pekan bulan tahun triwulan semester kuartal abad dekade hut ri kemerdekaan ulangtahun milad haul harlah dies natalis anniversary jubileum
    kali kalinya juara peringkat urutan ranking rangking posisi nomor tahap gelombang angkatan kloter batch termin putaran babak ronde sesi edisi jilid seri episode
    lantai tingkat kelas anak dosis periode pertemuan yang halaman bab pasal ayat bagian poin butir sila baris kolom lapis generasi kehamilan trimester presiden
    vaksin vaksinasi putra putri cucu usia
  `),
);

/** What has a number in its name, even if words stand between: "HUT Kota Pangkalpinang ke 269". */
const jubilees = new Set(
  wordList(
    'hut hari ulangtahun ulang milad haul harlah dies natalis peringatan memperingati dirgahayu mtq stq porprov pekan festival kongres muktamar musyawarah musda munas konferensi jambore rakor musrenbang',
  ),
);

/** Nouns that are counted: "bantuan ke 12 kelurahan" goes to twelve of them. */
const counted = new Set(
  wordList(`
    rt rw kk kelurahan kecamatan desa kota kabupaten provinsi negara daerah wilayah dusun kampung lingkungan rumah warga orang jiwa keluarga anak lansia balita siswa pelajar
    sekolah posyandu puskesmas masjid musala gereja kantor instansi opd unit titik lokasi tempat pasar toko ruko gedung kios lapak kelompok tim pihak tps tpa tujuan
    peserta penerima petugas kader persen kg ton liter meter km jam menit arah sisi bagian hektare buah ekor paket rekening nomor bank
  `),
);

const motion =
  /^(?:dari|pindah|berpindah|naik|turun|menjadi|disalurkan|menyalurkan|salurkan|dibagikan|membagikan|dikirim|mengirim|menuju|berkunjung|bantuan)$/;

const isCounted = (token: Token | undefined): boolean => token?.kind === 'word' && counted.has(token.norm);

/** Whether the number at `number` behind the "ke" at `ke` tells a place in an order and no destination. */
export function isOrdinal(tokens: readonly Token[], ke: number, number: number): boolean {
  const before = tokens[ke - 1]?.norm ?? '';
  const after = tokens[number + 1];
  if (heads.has(before) || /^kali(?:nya)?$/.test(after?.norm ?? '')) return true;
  if (isCounted(after)) return false;
  for (let at = ke - 1; at >= 0 && at >= ke - 8; at--) {
    const { norm, kind } = tokens[at] as Token;
    if ((kind === 'mark' && /^[.!?:,;]/.test(norm)) || motion.test(norm)) return false;
    if (jubilees.has(norm)) return true;
  }
  return false;
}
