import { wordList } from './word-list';

/** What is done to a place: its name follows without "di". */
export const visitVerbs = new Set(
  wordList(`meninjau mengunjungi menyambangi mendatangi memasuki menyusuri menuju tinjau kunjungi sambangi melalui
    melintasi membersihkan melanda menerjang merendam menyelimuti mengguyur menggenangi guncang landa terjang
    rendam guyur selimuti kepung menghantam mengguncang memadati menyasar menyisir mengelilingi melewati keliling
    mengitari`),
);

/** Called by their name they are a place, if nothing before them makes them part of another name. */
export const landmarks = new Set(
  wordList(`telaga curug embung bendungan bendung situ punden candi goa gua sungai pantai gunung danau waduk jembatan
    pulau alun-alun stadion jl jl. jln jln. jalan gang gg gg. perairan perumahan`),
);

/** "Kumpul depan SMPN 3": where, seen from a place. */
export const besideWords = new Set(wordList(`depan seberang samping dekat sepanjang seputaran belakang sebelah`));

/** Called by their name they are a place wherever they stand, unless they belong to somebody. */
export const grounds = new Set(
  wordList(`taman lapangan aula gor pasar masjid simpang pelabuhan terminal bandara tugu`),
);

/** They open a line that holds nothing but a place: "Aula Kantor Camat". */
export const spots = new Set(
  wordList(`aula lapangan balai gedung halaman taman gor alun-alun stadion pendopo pendapa jalan jl. ruang`),
);

/** Where people meet who meet nowhere. */
export const onlineWords = new Set(wordList(`virtual daring online zoom hybrid hibrida`));

/** What is done over the net without anybody meeting there. */
export const dealings = new Set(
  wordList(`daftar pendaftaran mendaftar mendaftarkan bayar pembayaran membayar belanja toko judi ojek pinjaman pinjol
    antrean antrian sistem aplikasi unggah mengunggah layanan pelayanan permohonan pengurusan penipuan transaksi
    lapor pelaporan media pengumuman diumumkan`),
);
