import { wordList } from '../../../../bahasa/data/word-list';

/** Behind "pelaku" these make somebody an offender. */
export const crimes: ReadonlySet<string> = new Set(
  wordList(`
    pencurian pencuri curanmor pembunuhan perampokan penipuan penggelapan penganiayaan pengeroyokan pencabulan
    pemerkosaan perkosaan pelecehan kekerasan KDRT korupsi begal pembegalan jambret penjambretan
    tabrak pembakaran perusakan vandalisme pemalsuan pungli pemerasan narkoba sabu penculikan
    penadahan penusukan pembacokan penyebar  hoaks judi pembuang  perundungan teror penjarahan pengedar suap penyelundupan penikaman penyerangan perbuatan penyebaran
    pembuangan
  `),
);

/** What says that a name follows. */
export const namings: ReadonlySet<string> = new Set(
  wordList('adalah ialah yaitu yakni bernama berinisial inisial diketahui ternyata itu tersebut'),
);

/** Capitals that are no person's name. */
export const noNames: ReadonlySet<string> = new Set(
  wordList(`
    rt rw kk hp tv pt cv wna wni asn pns tni dpo sd smp sma smk tkp kur it ai dbd ukm ikm tps tpa di ke yg wa itu ini umkm
    terduga kasus lurah camat seorang utama kota kabupaten kecamatan kelurahan desa jalan dinas badan kantor warga senin
    selasa rabu kamis jumat sabtu minggu indonesia usaha pasal undang-undang para lima dua tiga empat enam masyarakat
    pelaku tersangka sementara saat hingga menurut namun
  `),
);
