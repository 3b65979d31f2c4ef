import { expect, test } from 'vitest';
import { read } from '@/lib/bahasa/read';
import type { Jenis } from '@/lib/draft/jenis';
import { cuesOf } from '@/lib/rules/jenis/cues-of';
import { guessJenis } from '@/lib/rules/jenis/guess-jenis';

const guess = (text: string) => {
  const reading = read(text);
  return guessJenis(
    reading,
    reading.paragraphs.map(({ paragraph }) => cuesOf(paragraph)),
    '2026-11-21',
  );
};

test.each<[Jenis, string]>([
  [
    'layanan',
    'Info layanan adminduk hari ini: antrean daring dibuka pukul 07.30 WIB melalui aplikasi. Kuota 100 orang.',
  ],
  ['layanan', 'Perbaikan Jalan Kenanga dimulai 1 Desember. Pengendara diminta mencari jalur alternatif.'],
  ['layanan', 'Pembagian bansos beras untuk warga RW 04 dilaksanakan Selasa, 24 November 2026 di Balai RW. Bawa KTP.'],
  ['layanan', 'Imunisasi polio gratis di Posyandu Kenanga setiap tanggal 10. Bawa buku KIA ya Bunda.'],
  [
    'layanan',
    'PENGUMUMAN\nKantor Kelurahan libur tanggal 25 Desember 2026. Pelayanan dibuka kembali 28 Desember 2026.',
  ],
  ['layanan', 'Jadwal truk sampah RW 03: Senin dan Kamis pagi.'],
  ['layanan', 'Mulai besok, legalisir KK cukup lewat aplikasi.'],
  ['imbauan', 'Mari bersama menjaga ketertiban selama libur akhir tahun. Laporkan gangguan ke Bhabinkamtibmas.'],
  ['imbauan', 'Bapak Camat mengimbau seluruh warga agar tidak membakar sampah sembarangan.'],
  ['imbauan', 'Stop buang sampah sembarangan. Denda Rp500.000 sesuai Perda.'],
  ['imbauan', 'Bijak bermedia sosial, saring sebelum sharing.'],
  ['imbauan', 'Hemat air yuk, musim kemarau telah tiba.'],
  ['imbauan', 'Sudahkah Anda membayar PBB tahun ini? Segera bayar sebelum jatuh tempo 30 September.'],
  ['imbauan', 'Imunisasi itu aman. Jangan ragu, lindungi keluarga kita.'],
  ['imbauan', 'Pakai masker, cuci tangan, jaga jarak. Kesehatan dimulai dari kita.'],
  ['imbauan', 'Kapolsek Melati mengajak masyarakat tidak menyebarkan berita bohong.'],
  ['undangan', 'Catat tanggalnya! Jalan sehat HUT kota, Minggu 13 Desember 2026, mulai dari Alun-alun.'],
  ['undangan', 'Kelurahan Melati mengundang warga menghadiri pengajian akbar besok malam di Masjid Raya.'],
  ['undangan', 'Lowongan! Dibutuhkan 5 petugas kebersihan, kirim lamaran ke kantor kecamatan sampai 1 Desember.'],
  ['undangan', 'Ikuti lomba foto Wajah Kampungku, unggah karyamu sebelum 10 Desember.'],
  ['undangan', 'Saksikan siaran langsung upacara HUT RI melalui kanal YouTube kami besok pukul 09.00 WIB.'],
  ['undangan', 'Sahabat, besok ada donor darah di aula kecamatan pukul 08.00. Ditunggu ya.'],
  ['undangan', 'Bazar Ramadan kembali hadir, 1-10 Maret 2027 di Lapangan Merdeka.'],
  ['undangan', 'Sampai jumpa di Festival Kampung, Sabtu depan.'],
  ['peringatan', 'Hati-hati! Jalan licin di Tanjakan Girimaya akibat tumpahan solar.'],
  ['peringatan', 'BMKG merilis prakiraan hujan lebat disertai angin kencang hingga tiga hari ke depan.'],
  ['peringatan', 'Info banjir: ketinggian air di Kampung Opas mencapai 40 cm, kendaraan kecil dilarang melintas.'],
  ['peringatan', 'Awas modus penipuan baru lewat undangan digital berbentuk APK. Jangan diklik.'],
  ['peringatan', 'Debit air Sungai Rangkui naik, warga bantaran diminta siap siaga malam ini.'],
  ['klarifikasi', 'Tidak benar bahwa vaksin menyebabkan kemandulan. Simak penjelasan Dinas Kesehatan.'],
  ['klarifikasi', '[HOAKS] Rekrutmen tenaga honorer Pemkot 2026'],
  ['klarifikasi', 'Akun Facebook atas nama Wali Kota yang meminta pulsa adalah akun palsu.'],
  ['ucapan', 'Selamat pagi, selamat Hari Ibu untuk seluruh ibu hebat Indonesia.'],
  ['ucapan', 'Kami segenap keluarga besar Puskesmas Air Itam mengucapkan selamat menunaikan ibadah puasa.'],
  ['ucapan', 'HUT ke-81 RI. Dirgahayu negeriku!'],
  ['ucapan', 'Terima kasih kepada seluruh petugas kebersihan yang telah menjaga kota kita.'],
  ['edukasi', 'Kenali gejala DBD sejak dini: demam tinggi, nyeri sendi, dan bintik merah.'],
  ['edukasi', '5 manfaat jalan kaki 30 menit setiap hari untuk kesehatan jantung.'],
  ['edukasi', 'Cara membuat kompos dari sampah dapur. Simak langkahnya.'],
  ['edukasi', 'Apa bedanya KIA dan KTP? Yuk simak.'],
  ['edukasi', 'Sejarah singkat nama Kampung Melayu.'],
  ['edukasi', 'Tanda-tanda bayi dehidrasi yang perlu diwaspadai: mata cekung, jarang pipis.'],
  ['edukasi', 'Mitos atau fakta: minum es bikin batuk?'],
  ['edukasi', 'Kenapa imunisasi penting? Karena melindungi anak dari penyakit berbahaya.'],
  ['promosi', 'Mampir yuk ke Pasar Kuliner Tepi Sungai, ada otak-otak dan martabak khas kota kita.'],
  ['promosi', 'Produk kain cual karya ibu-ibu Kelurahan Tuatunu, harga mulai Rp150 ribu. Pesan lewat DM.'],
  ['promosi', 'Indahnya matahari terbenam di Pantai Pasir Padi.'],
  ['promosi', 'Keripik pisang buatan Bu Ani, manis gurih, cocok buat camilan.'],
  ['promosi', 'Sudah coba es campur legendaris di Jalan Melati?'],
  ['lainnya', 'Kota Pangkalpinang masuk 10 besar kota layak huni versi majalah Kotaku.'],
  ['lainnya', 'Kelurahan Melati juara 1 lomba kelurahan tingkat kota.'],
  ['lainnya', 'Realisasi APBD hingga triwulan III mencapai 71,2 persen.'],
  ['lainnya', 'Semangat pagi! Kerja keras, kerja cerdas, kerja ikhlas.'],
  ['lainnya', 'Pemkot akan membangun 3 puskesmas baru tahun depan.'],
  ['lainnya', 'Wali Kota menegaskan komitmen pemberantasan korupsi.'],
  ['kegiatan', 'Apel pagi rutin jajaran Kecamatan Gabek.'],
  ['kegiatan', 'Kunjungan Wakil Wali Kota ke Bank Sampah Melati, Rabu (18/11).'],
  ['kegiatan', 'Tim Damkar berhasil memadamkan kebakaran rumah di Jalan Kampak, tidak ada korban jiwa.'],
  ['kegiatan', 'Petugas membersihkan pohon tumbang di Jalan Sudirman tadi malam.'],
  ['kegiatan', 'Suasana pembagian rapor di SDN 5, orang tua tampak antusias.'],
  ['kegiatan', 'Serah terima jabatan Lurah Melati dari Budi kepada Sari.'],
  ['kegiatan', 'Alhamdulillah, Jumat berkah minggu ini berbagi nasi kotak untuk warga.'],
  ['kegiatan', 'Cegah DBD, Lurah Melati gelar fogging di RW 02.'],
])('mengenali %s: %s', (jenis, text) => {
  expect(guess(text)).toBe(jenis);
});
