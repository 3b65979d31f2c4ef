import type { CueList } from './cue-list';

/** Greeting, congratulation, thanks, condolence. */
export const ucapan: CueList = {
  words: [
    [
      5,
      'dirgahayu belasungkawa berdukacita innalillahi marhaban taqabbalallahu taqabalallahu barakallah barakallahu congrats ultah',
    ],
    [4, 'mengucapkan'],
    [2, 'ucapan semoga berduka wafatnya berpulangnya ^terimakasih'],
  ],
  phrases: [
    [
      5,
      `selamat hari|selamat dan sukses|selamat ulang|selamat tahun|selamat idul|selamat idulfitri|selamat iduladha|selamat natal|selamat menunaikan|selamat merayakan|selamat memperingati
      |selamat atas|selamat kepada|selamat berpuasa|selamat menjalankan|turut berduka|ikut berduka|berduka cita|duka cita|minal aidin|mohon maaf lahir|selamat jalan|selamat hut|selamat waisak
      |selamat nyepi|selamat imlek|selamat galungan|selamat paskah|selamat milad|selamat harlah|selamat purna|selamat purnatugas|selamat wisuda|selamat bertugas|selamat beristirahat|selamat mengemban|selamat memasuki
      |selamat berjuang|selamat bertanding|turut berbelasungkawa|turut berbahagia|husnul khatimah|di sisi-nya|segenap keluarga besar mengucapkan|happy anniversary|sugeng riyadi|sugeng tanggap|sugeng ambal|happy birthday|wilujeng tepang|lekas sembuh|semoga panjang umur|panjang umur|semoga diterima|selamat mudik|selamat untuk|selamat &|selamat bergabung`,
    ],
    [3, 'terima kasih|sehat selalu|matur nuwun|hatur nuhun|kami haturkan|kami ucapkan'],
  ],
};
