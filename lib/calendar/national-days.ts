/** A day of the calendar that comes back every year. */
export interface NationalDay {
  /** All names under which posts know it; a birthday of a body is written "HUT …". */
  names: readonly string[];
  /** `MM-DD`. */
  monthDay: string;
  /** The rule or body that set the day. */
  source: string;
  /** The year from which anniversaries are counted: number = year − baseYear. */
  baseYear?: number;
}

const day = (monthDay: string, names: string, source: string, baseYear?: number): NationalDay => ({
  names: names.split(' / '),
  monthDay,
  source,
  ...(baseYear === undefined ? {} : { baseYear }),
});

/**
 * Days with a fixed date in the Gregorian calendar that government units mark. Feasts that move are not among them, nor
 * days whose date is disputed (Hari Maritim). Looked through on 2026-11-22.
 */
export const nationalDays: readonly NationalDay[] = [
  day('01-03', 'Hari Amal Bakti / HAB Kemenag / HUT Kemenag', 'Kementerian Agama, berdiri 3 Januari 1946', 1946),
  day('01-15', 'Hari Desa / Hari Desa Nasional', 'Keppres 23/2024'),
  day('01-25', 'Hari Gizi Nasional', 'Kementerian Kesehatan'),
  day('01-26', 'Hari Bakti Imigrasi / Hari Bhakti Imigrasi', 'Ditjen Imigrasi, berdiri 26 Januari 1950', 1950),
  day('02-04', 'Hari Kanker Sedunia', 'UICC, WHO'),
  day('02-09', 'Hari Pers Nasional / HPN', 'Keppres 5/1985'),
  day('02-21', 'Hari Peduli Sampah Nasional / HPSN', 'Kementerian Lingkungan Hidup'),
  day('02-21', 'Hari Bahasa Ibu Internasional', 'UNESCO'),
  day('03-01', 'Hari Penegakan Kedaulatan Negara', 'Keppres 2/2022'),
  day('03-01', 'HUT Damkar / HUT Pemadam Kebakaran', 'Kementerian Dalam Negeri', 1919),
  day('03-03', 'HUT Satpol PP / HUT Satuan Polisi Pamong Praja', 'Kementerian Dalam Negeri', 1950),
  day('03-04', 'Hari Kesatuan Gerak PKK / HKG PKK', 'TP PKK, mulai 4 Maret 1972', 1972),
  day('03-08', 'Hari Perempuan Internasional / Hari Perempuan Sedunia', 'PBB'),
  day('03-09', 'Hari Musik Nasional', 'Keppres 10/2013'),
  day('03-22', 'Hari Air Sedunia', 'PBB, Resolusi 47/193'),
  day('03-24', 'Hari Tuberkulosis Sedunia / Hari TBC Sedunia / Hari TB Sedunia', 'WHO'),
  day('03-30', 'Hari Film Nasional', 'Keppres 25/1999'),
  day('04-07', 'Hari Kesehatan Sedunia / Hari Kesehatan Dunia', 'WHO'),
  day('04-09', 'HUT TNI AU / HUT TNI Angkatan Udara', 'TNI Angkatan Udara', 1946),
  day('04-19', 'HUT Linmas / HUT Satlinmas / HUT Hansip', 'Kementerian Dalam Negeri', 1962),
  day('04-21', 'Hari Kartini', 'hari lahir R.A. Kartini, 21 April 1879', 1879),
  day('04-22', 'Hari Bumi / Hari Bumi Sedunia / Hari Bumi Internasional', 'PBB, Resolusi 63/278'),
  day('04-23', 'Hari Buku Sedunia', 'UNESCO'),
  day('04-25', 'Hari Otonomi Daerah / Hari Otda', 'Keppres 11/1996', 1996),
  day('04-26', 'Hari Kesiapsiagaan Bencana / HKB', 'BNPB'),
  day('04-27', 'Hari Bakti Pemasyarakatan / Hari Bhakti Pemasyarakatan', 'Ditjen Pemasyarakatan', 1964),
  day('04-29', 'Hari Posyandu / Hari Posyandu Nasional', 'Kementerian Dalam Negeri'),
  day('05-01', 'Hari Buruh / Hari Buruh Internasional / Hari Buruh Sedunia / May Day', 'Keppres 24/2013'),
  day('05-02', 'Hari Pendidikan Nasional / Hardiknas', 'Keppres 316/1959'),
  day('05-17', 'Hari Buku Nasional', 'Kementerian Pendidikan'),
  day('05-20', 'Hari Kebangkitan Nasional / Harkitnas', 'Keppres 316/1959', 1908),
  day('05-29', 'Hari Lanjut Usia Nasional / Hari Lansia Nasional / HLUN', 'Kementerian Sosial', 1996),
  day('05-31', 'Hari Tanpa Tembakau Sedunia', 'WHO'),
  day('06-01', 'Hari Lahir Pancasila / Harlah Pancasila / Hari Kelahiran Pancasila', 'Keppres 24/2016'),
  day('06-05', 'Hari Lingkungan Hidup Sedunia / Hari Lingkungan Hidup', 'PBB, Resolusi 2994 (XXVII)'),
  day('06-14', 'Hari Donor Darah Sedunia', 'WHO'),
  day('06-24', 'HUT IBI / HUT Ikatan Bidan Indonesia', 'Ikatan Bidan Indonesia', 1951),
  day('06-26', 'Hari Anti Narkotika Internasional / Hari Antinarkotika Internasional / HANI', 'PBB, Resolusi 42/112'),
  day('06-29', 'Hari Keluarga Nasional / Harganas', 'Keppres 39/2014', 1993),
  day('07-01', 'Hari Bhayangkara / HUT Bhayangkara / HUT Polri', 'Polri', 1946),
  day('07-12', 'Hari Koperasi / Hari Koperasi Nasional / Hari Koperasi Indonesia / Harkopnas', 'Dekopin', 1947),
  day('07-14', 'Hari Pajak / Hari Pajak Nasional', 'Ditjen Pajak'),
  day('07-22', 'Hari Bhakti Adhyaksa / Hari Bakti Adhyaksa', 'Kejaksaan', 1960),
  day('07-23', 'Hari Anak Nasional / HAN', 'Keppres 44/1984', 1984),
  day('08-10', 'Hari Veteran Nasional', 'Keppres 30/2014'),
  day('08-10', 'Hari Kebangkitan Teknologi Nasional / Hakteknas / Harteknas', 'Keppres 71/1995', 1995),
  day('08-14', 'Hari Pramuka / HUT Pramuka / HUT Gerakan Pramuka', 'Gerakan Pramuka', 1961),
  day('08-17', 'Hari Kemerdekaan / Hari Kemerdekaan Indonesia', 'Proklamasi 17 Agustus 1945'),
  day('08-18', 'Hari Konstitusi / Hari Konstitusi Republik Indonesia', 'Keppres 18/2008'),
  day('08-25', 'Hari Perumahan Nasional / Hapernas', 'Kementerian Perumahan'),
  day('09-01', 'Hari Polwan / HUT Polwan', 'Polri', 1948),
  day('09-04', 'Hari Pelanggan Nasional / Harpelnas', 'Pemerintah, 2003'),
  day('09-08', 'Hari Aksara Internasional', 'UNESCO'),
  day('09-09', 'Hari Olahraga Nasional / Haornas', 'Keppres 67/1985', 1983),
  day('09-11', 'HUT RRI / HUT Radio Republik Indonesia', 'RRI', 1945),
  day('09-17', 'Hari Perhubungan Nasional / Harhubnas', 'Kementerian Perhubungan'),
  day('09-17', 'HUT PMI / HUT Palang Merah Indonesia', 'PMI', 1945),
  day('09-22', 'Hari Lalu Lintas Bhayangkara', 'Korlantas Polri', 1955),
  day('09-24', 'Hari Tani Nasional / Hari Tani', 'Keppres 169/1963'),
  day('09-26', 'Hari Statistik Nasional', 'BPS'),
  day('09-26', 'HUT Karang Taruna', 'Karang Taruna', 1960),
  day('09-28', 'HUT KAI / Hari Kereta Api', 'PT Kereta Api Indonesia', 1945),
  day('09-29', 'Hari Jantung Sedunia', 'World Heart Federation, WHO'),
  day('10-01', 'Hari Kesaktian Pancasila', 'Keppres 153/1967'),
  day('10-02', 'Hari Batik Nasional / Hari Batik', 'Keppres 33/2009'),
  day('10-05', 'HUT TNI / HUT Tentara Nasional Indonesia / Hari TNI', 'TNI', 1945),
  day('10-05', 'Hari Guru Sedunia', 'UNESCO'),
  day('10-10', 'Hari Kesehatan Jiwa Sedunia / Hari Kesehatan Mental Sedunia', 'WHO'),
  day('10-15', 'Hari Cuci Tangan Pakai Sabun Sedunia / Hari Cuci Tangan Sedunia / HCTPS', 'WHO, UNICEF'),
  day('10-16', 'Hari Pangan Sedunia / HPS', 'FAO'),
  day('10-22', 'Hari Santri / Hari Santri Nasional', 'Keppres 22/2015'),
  day('10-24', 'Hari Dokter Nasional / HUT IDI', 'Ikatan Dokter Indonesia', 1950),
  day('10-28', 'Hari Sumpah Pemuda / HSP', 'Keppres 316/1959', 1928),
  day('10-30', 'Hari Oeang / Hari Oeang Republik Indonesia / Hari Uang', 'Kementerian Keuangan', 1946),
  day('11-10', 'Hari Pahlawan / Hari Pahlawan Nasional', 'Keppres 316/1959'),
  day('11-12', 'Hari Kesehatan Nasional / HKN', 'Kementerian Kesehatan', 1964),
  day('11-12', 'Hari Ayah Nasional / Hari Ayah', 'dikenal sejak 2006'),
  day('11-14', 'HUT Brimob', 'Polri', 1945),
  day('11-14', 'Hari Diabetes Sedunia', 'PBB, Resolusi 61/225'),
  day('11-20', 'Hari Anak Sedunia', 'PBB'),
  day('11-21', 'Hari Ikan Nasional / Harkannas', 'Keppres 3/2014'),
  day('11-25', 'Hari Guru Nasional / Hari Guru / HGN', 'Keppres 78/1994'),
  day('11-25', 'HUT PGRI', 'PGRI', 1945),
  day('11-28', 'Hari Menanam Pohon Indonesia / HMPI', 'Keppres 24/2008'),
  day('11-29', 'HUT Korpri / Hari Korpri', 'Keppres 82/1971', 1971),
  day('12-01', 'Hari AIDS Sedunia / HAS', 'WHO'),
  day('12-03', 'Hari Disabilitas Internasional / HDI', 'PBB, Resolusi 47/3'),
  day('12-03', 'Hari Bakti PU / Hari Bakti Pekerjaan Umum', 'Kementerian Pekerjaan Umum', 1945),
  day('12-07', 'HUT Dharma Wanita Persatuan / HUT DWP', 'Dharma Wanita Persatuan', 1999),
  day('12-09', 'Hari Antikorupsi Sedunia / Hari Anti Korupsi Sedunia / Hakordia', 'PBB, Resolusi 58/4'),
  day('12-10', 'Hari Hak Asasi Manusia / Hari HAM / Hari HAM Sedunia', 'PBB, Resolusi 423 (V)'),
  day('12-13', 'Hari Nusantara', 'Keppres 126/2001'),
  day('12-19', 'Hari Bela Negara / HBN', 'Keppres 28/2006', 1948),
  day('12-20', 'Hari Kesetiakawanan Sosial Nasional / HKSN', 'Kementerian Sosial'),
  day('12-22', 'Hari Ibu / Hari Ibu Nasional', 'Keppres 316/1959', 1928),
  day('12-25', 'Hari Natal / Hari Raya Natal', 'kalender gereja'),
];

/** Independence: the day, and the year from which "HUT ke-81 RI" counts. */
export const independence = { monthDay: '08-17', baseYear: 1945 } as const;
