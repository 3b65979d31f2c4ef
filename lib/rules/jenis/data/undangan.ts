import type { CueList } from './cue-list';

/** A call to come or to take part, and what only an event to come has. */
export const undangan: CueList = {
  words: [
    [
      4,
      'hadirilah ^hadiri ^hadirlah ^datanglah saksikan saksikanlah mengundang nobar ^undangan ikutilah diundang lowongan',
    ],
    [
      3,
      'daftarkan ^daftar ^meriahkan ^ramaikan ^semarakkan ^catat ^ikuti ditunggu nantikan audisi sayembara ^gabung ^bergabunglah',
    ],
    [
      2,
      'dibutuhkan rekrutmen lamaran seleksi rsvp htm berhadiah doorprize teknikal technical kick penceramah kehadiran kehadirannya pemenang ^turnamen ^lomba panitia',
    ],
  ],
  phrases: [
    [
      4,
      `jangan lewatkan|jangan sampai ketinggalan|jangan ketinggalan|jangan sampai terlewat|save the date|catat tanggalnya|mari bergabung|yuk ikut|ayo ikut|yuk ikuti|ayo ikuti|yuk hadir|yuk hadiri
      |tunggu tanggal|ayo hadir|ayo hadiri|yuk datang|ayo datang|mari hadiri|yuk ramaikan|ayo ramaikan|mari ramaikan|mari meriahkan|datang dan|segera daftar|segera hadir|telah dibuka pendaftaran
      |pendaftaran dibuka|pendaftaran telah dibuka|dibuka untuk umum|terbuka untuk umum|open recruitment|open call|open registration|terbuka untuk|kehadiran bapak/ibu|free entry|kirim karya|kirimkan karya|gratis dan terbuka|sangat kami harapkan|monggo rawuh|mangga sumping|diwajibkan hadir|wajib hadir|akan dilangsungkan|call for|dibutuhkan relawan|dibutuhkan tenaga|dicari relawan|mengharap kehadiran|mengharap kehadirannya|mengharapkan kehadiran|mohon kehadiran|dimohon hadir|dimohon kehadiran
      |harap hadir|diharap hadir|diharapkan hadir|diharapkan kehadiran|diharapkan kehadirannya|kehadiran bapak|kehadirannya sangat|datang saja|silakan datang|silahkan datang|silakan hadir|silakan merapat
      |kami undang|kami mengundang|kami nantikan|kami tunggu|sampai jumpa|kembali hadir|coming soon|daftar sekarang|daftarkan diri|pendaftaran ditutup|batas pendaftaran|membuka lomba|membuka pendaftaran|ajak keluarga|ajak teman`,
    ],
    [
      3,
      `besok ada|besok akan|nanti malam ada|kumpul di|berkumpul di|titik kumpul|link pendaftaran|tautan pendaftaran|formulir pendaftaran|pendaftaran paling|pendaftaran sampai|pendaftaran gratis
      |hadiah menarik|total hadiah|tempat terbatas|kursi terbatas|slot terbatas|kuota peserta|siapkan dirimu|siapkan timmu|bisa ikut|boleh ikut|boleh datang|bisa datang|bareng yuk|bareng lagi|pakai kaos|dress code|datang ya|ditunggu ya|warga boleh|paling lambat|dipersilakan ikut|dipersilakan hadir|dipersilakan datang`,
    ],
    [3, 'kontak panitia|hubungi panitia'],
    [
      2,
      's/d selesai|s.d. selesai|sampai selesai|hingga selesai|daftar di|daftar lewat|daftar melalui|daftar ke|kuota terbatas|pukul berapa|sampai ketemu',
    ],
  ],
};
