import type { CueList } from './cue-list';

/** A false word and its denial. */
export const klarifikasi: CueList = {
  words: [
    [5, 'hoaks hoax klarifikasi disinformasi misinformasi tabayun hoaxs'],
    [4, 'membantah dibantah menepis menampik menyangkal bantahan dipalsukan menanggapi'],
    [3, 'luruskan meluruskan diluruskan pelurusan bohong palsu keliru menyesatkan'],
    [2, 'klaim beredar kabarnya isu rumor viral'],
  ],
  phrases: [
    [
      5,
      `tidak benar|akun palsu|bukan akun|tidaklah benar|kabar bohong|berita bohong|informasi palsu|tdk benar|bukan berasal dari|salah dan menyesatkan|cek fakta|tak benar|belum tentu benar
      |tidak pernah mengeluarkan|tidak pernah menerbitkan|tidak pernah membuka|tidak pernah memungut|tidak pernah meminta|tidak pernah mengadakan|bukan dari kami|bukan kami|itu bohong|adalah bohong|tidak pernah menugaskan|tidak pernah mengirim|tidak pernah menunjuk|tidak pernah bekerja|tidak pernah ada|bukan surat|bukan program|bukan kebijakan|bukan resmi
      |tidak diteruskan|tidak disebarkan|jangan diteruskan|jangan disebarkan|tidak menyebarluaskan|pesan berantai|informasi keliru|informasi yang salah|tidak berdasar|gak benar|gak bener|nggak benar|nggak bener|ngga bener|ga benar|ga bener|tidak betul|tidak ada kaitannya`,
    ],
    [
      4,
      `beredar kabar|beredar informasi|beredar pesan|beredar video|beredar foto|beredar surat|beredar isu|beredar luas|yang beredar|kabar yang|isu yang|ramai beredar|sempat beredar|yang katanya
      |foto lama|video lama|bukan kejadian|salah paham|bukan di kota|bukan di kabupaten|bukan di kecamatan|bukan di wilayah|bukan di desa|tidak pernah|belum ada keputusan|bukan dari|nggak ada tuh|gak ada tuh|tidak ada rencana|kejadian lama|ramai dibagikan|perlu diluruskan|kami luruskan|bukan penculik|tidak ada penculikan|tidak ada kenaikan`,
    ],
  ],
};
