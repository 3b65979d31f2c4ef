import { wordList } from '../../../../bahasa/data/word-list';

/** Words before a personal name. */
export const personTitles: ReadonlySet<string> = new Set(
  wordList(`
    lurah camat kepala ketua bupati gubernur wali wakil sekretaris kasi kabid kasubag kasubbag kadis bapak ibu pak bu bpk bpk. h h. hj hj. drs drs. dra dra. dr dr. ir ir.
    prof prof. plt plt. pj pj. kapolsek kapolres danramil bhabinkamtibmas babinsa ustaz ustadz ustazah narasumber dokter bidan direktur asisten penyuluh staf hakim
    kh kh. k.h. drg drg. sdr sdr. oleh bersama nama yth yth.
  `),
);

/** Words that open the name of a place or an office: what follows is no person. */
export const institutionWords: ReadonlySet<string> = new Set(
  wordList(`
    kota kelurahan kecamatan kabupaten provinsi dinas badan kantor jalan jl. desa dusun sekolah madrasah rumah bagian bidang seksi kementerian universitas pasar masjid
    lembaga bank perusahaan gedung taman sungai pulau mahkamah perda perwako perwali perbup pergub permen uu pp sk peraturan keputusan instruksi undang-undang
  `),
);
