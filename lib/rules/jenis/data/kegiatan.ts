import type { CueList } from './cue-list';

/** Something was done or is under way. */
export const kegiatan: CueList = {
  words: [
    [
      3,
      `melaksanakan melaksanaan menggelar gelar mengadakan menghadiri melakukan giat menyelenggarakan meninjau menyerahkan digelar melantik dihadiri didampingi meresmikan menyalurkan membagikan menyambangi
      memantau mengevakuasi menertibkan lakukan laksanakan bagikan salurkan berbagi ^laporan apel upacara bergotong bergotong-royong bersilaturahmi blusukan sidak bersih-bersih`,
    ],
    [
      2,
      `dilaksanakan diadakan diselenggarakan berlangsung mengikuti menerima meluncurkan monitoring pemantauan pengecekan mengunjungi kunjungi berkunjung memimpin membersihkan membahas membuka dilantik diikuti
      bersama-sama bertempat turun tinjau hadiri pembinaan razia suasana keseruan dokumentasi potret terlaksana rampung diresmikan diserahkan dibagikan disalurkan ditanam dibersihkan dipimpin dievakuasi
      tadi semalam barusan angkut kompak cek panen sambangi pantau sisir tangkap menangkap ringkus amankan evakuasi padamkan tertibkan kedatangan terkumpul`,
    ],
    [
      1,
      'cek diaspal wisuda lulus belajar patroli kemarin alhamdulillah kegiatan acara pengamanan peringatan perayaan pelatihan rapat kunjungan penyerahan pemberian pembagian bakti pelaksanaan rangkaian lomba',
    ],
  ],
  phrases: [
    [
      3,
      `laporan kejadian|laporan kegiatan|laporan giat|hari pertama|serah terima|pisah sambut|kerja bakti|gotong royong|turun langsung|berjalan lancar|berjalan dengan|berlangsung khidmat|berlangsung meriah|turut hadir|tampak hadir|hadir dalam|selesai dilakukan|sudah selesai|telah selesai
      |telah dilaksanakan|telah dilakukan|sudah dilaksanakan|telah melakukan|telah melaksanakan|telah menyelesaikan|berhasil memadamkan|berhasil mengamankan|berhasil dievakuasi|foto bersama|diawali dengan|dilanjutkan dengan|diakhiri dengan`,
    ],
  ],
};
