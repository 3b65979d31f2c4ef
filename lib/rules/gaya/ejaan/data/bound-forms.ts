import { wordList } from '../../../../bahasa/data/word-list';

/** Bound forms that are no words of their own: whatever follows in lower case belongs to them. */
export const alwaysBound: ReadonlySet<string> = new Set(wordList('pasca pra nir non'));

/** Words of the grammar, which nothing is bound to: "pro dan kontra", "pasca itu". */
export const neverFollowers: ReadonlySet<string> = new Set(
  wordList(
    'dan atau yang itu ini di ke dari untuk dengan oleh pada adalah sudah telah akan tidak juga serta tersebut maupun ayah ibu suami istri para ia dia mereka kami kita saya seorang',
  ),
);

/** Bound form > what may follow it. "antar" is a verb as well ("antar surat"), so are many of these nouns or names. */
const rows = `
  antar > kelurahan kecamatan kota kabupaten provinsi propinsi desa dusun kampung negara bangsa suku agama umat instansi lembaga daerah wilayah pulau sekolah pelajar kelas tim klub generasi
  antar > individu kelompok organisasi golongan sesama perangkat dinas bidang pihak waktu muka jalur kementerian pemuda komunitas budaya pemerintah pemerintahan ras pribadi personal sektor
  antar > lingkungan gang warga siswa mahasiswa karyawan pegawai anggota pemain peserta kader ormas partai universitas kampus perusahaan bank pasar moda regu unit bagian benua etnis masyarakat manusia tetangga keluarga pengurus
  anti > narkoba korupsi hoaks hoax kekerasan perundungan radikalisme terorisme teror virus bakteri air karat nyamuk gratifikasi pungli rokok peluru banting gores kanker inflasi diskriminasi intoleransi suap
  anti > biotik septik oksidan malaria narkotika banjir jamur mainstream kritik klimaks bodi rayap sosial tesis bullying judi maling
  tuna > netra rungu wicara daksa grahita susila wisma karya aksara laras ganda
  nara > sumber hubung pidana damping
  swa > daya sembada layan kelola sta uji foto bakar periksa karya
  sub > bagian bidang bid seksi koordinator kegiatan unit sektor tema judul total kontrak kontraktor divisi direktorat pos tropis ordinat penyalur agen distributor klaster program
  multi > guna fungsi media nasional budaya kultural bahasa dimensi sektor etnis usaha level partai pihak lateral
  semi > final finalis permanen otomatis formal modern nasional konduktor
  super > visi natural sonik mikro
  supra > struktur natural desa
  infra > struktur merah
  inter > koneksi nasional aktif relasi konektivitas lokal
  intra > kurikuler sekolah vena
  ekstra > kurikuler terestrial marital
  kontra > produktif indikasi sepsi diksi
  trans > migrasi portasi migran atlantik gender seksual formasi
  makro > ekonomi kosmos
  mikro > organisme ekonomi biologi skop film plastik
  bi > lingual lateral karbonat
  dwi > bahasa fungsi warna tunggal mingguan
  tri > wulan sula tunggal darma matra
  catur > wulan tunggal
  panca > sila indra usaha warna roba
  dasa > wisma warsa darma sila
  eka > kelamin bahasa
  purna > bakti tugas wirawan waktu karya jual siswa praja paskibraka
  adi > kuasa busana daya karya kodrati luhung
  pramu > wisata saji bakti niaga wisma kantor ruang cuci
  audio > visual metri
  agro > wisata bisnis industri nomi
  eko > wisata sistem
  bio > diversitas gas diesel massa teknologi solar
  tele > komunikasi konferensi wicara
  hidro > ponik meteorologi elektrik
  para > medis normal lel legal
  foto > kopi genik sintesis grafer
  geo > spasial termal wisata
  pro > aktif
  proto > tipe
  nano > teknologi
  ultra > violet sonik
  hiper > tensi aktif
  hipo > tensi
  poli > klinik gami
  psiko > logi sosial tes
  sosio > logi kultural ekonomi budaya
`;

/** Prefix -> followers in lower case. */
export const boundFollowers: ReadonlyMap<string, ReadonlySet<string>> = rows
  .trim()
  .split('\n')
  .reduce((all, row) => {
    const [first = '', rest = ''] = row.split('>').map((part) => part.trim());
    return all.set(first, new Set([...(all.get(first) ?? []), ...wordList(rest)]));
  }, new Map<string, Set<string>>());
