import { wordList } from '../../../../bahasa/data/word-list';

/**
 * Stems whose first k, p, s or t melts after meN- (Tata Bahasa Baku; KBBI VI). Left out, since they keep their
 * consonant: clusters (kritik, klaim, program, produksi, syukur, standar, transfer, traktir), punyai, kaji, per-, pel-, tradisi.
 */
export const meltingStems = wordList(`
  sosialisasikan sosialisasi sukseskan sejahterakan sinergikan sinkronkan sinkronisasikan sinkronisasi supervisi subsidi simulasikan sertifikasi sertifikatkan sukai survei segel sensor sita suplai
  salurkan siapkan sediakan sajikan sampaikan saksikan sederhanakan seleksi setor setorkan simpan sisir sisihkan sisakan siram sortir servis setujui siasati seimbangkan sinyalir suarakan sekolahkan segerakan
  selesaikan selaraskan selenggarakan serahkan sentuh seragamkan sejajarkan semprot semprotkan suntik suntikkan susun simak siagakan sinari semarakkan sambut samakan sambungkan sasar sebarkan
  sebabkan sebutkan seberangi sembuhkan semangati sentralisasi serap sesuaikan singgung sumbang sumbangkan surati suguhkan sumbat selamatkan selidiki selipkan sewa sewakan satukan santuni saring salin
  taati terjemahkan targetkan teladani tabrak tandai tandatangani tanggapi tangani tetapkan terapkan tampilkan tampung tolak toleransi teror tertawakan tertibkan tempatkan telepon tunjukkan tunjuk tunda tutup tukar tukarkan
  tuntut tindak tindaklanjuti tinjau tuntaskan tambah tambahkan tabung tarik tata titipkan teliti terbitkan timbulkan teken tumbuhkan tingkatkan tatar taburkan tanam tanamkan tangkap tawarkan tekan tekankan
  temukan tentukan terima teruskan tonton tugaskan tunaikan turunkan telusuri tegur tegaskan tolong
  pengaruhi percayai pedulikan pesona populerkan parkir parkirkan posisikan publikasikan publikasi polisikan pidanakan pasarkan pelopori pelihara pesan pimpin pilih pasang pajang pakai pantau pastikan padukan padamkan penuhi potong
  perkosa pensiunkan paketkan patenkan poles politisasi petakan pinjam pinjamkan perankan pamerkan perintahkan panen pandu pulihkan pindahkan pisahkan periksa perangi
  konsumsi koordinasikan koordinasi komunikasikan kampanyekan kondisikan konfirmasi konfirmasikan kombinasikan kategorikan kelola kemas kembangkan karantina konversi konsultasikan konsolidasikan kontrol kontrak konsep konstruksi korupsi koreksi
  korbankan kumpulkan kurangi kunjungi komersialkan komentari kawal kebiri kosongkan kirim kirimkan kubur kunci kuasai kuatkan keruk kedepankan kesampingkan koleksi kolaborasikan kompres kompilasi konservasi kaitkan kafani
  kultuskan kudeta kalkulasi konkretkan koneksikan komando komandoi kader karyakan kambinghitamkan kilap kilat kuliahkan kafirkan kenali kenang kerjakan kawinkan kukuhkan kabarkan kalahkan kembalikan kelompokkan
`);
