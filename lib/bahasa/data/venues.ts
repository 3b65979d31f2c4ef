import { wordList } from './word-list';

/** Where people of a kelurahan meet, queue, play and are served. After "di" they are a place, named or not. */
export const venues = new Set(
  wordList(`
    aula balai balaikota bale pendopo pendapa gedung ruang ruangan kantor lobi loket gerai posko pos halaman lapangan alun-alun stadion gor gelanggang
    taman rth rptra kebun sawah ladang hutan pasar pertokoan toko ruko mal mall plaza supermarket warung restoran hotel wisma penginapan
    sekolah sd sdn mi smp smpn mts sma sman smk smkn man paud tk kampus universitas pesantren ponpes madrasah asrama perpustakaan
    masjid mesjid musala mushola musholla langgar surau gereja pura vihara wihara kelenteng makam pemakaman tpu
    puskesmas puskesma pustu posyandu poskesdes polindes rumahsakit rs rsud rsu rsup klinik apotek laboratorium
    jalan jl jl. jln jln. gang gg gg. simpang persimpangan perempatan pertigaan bundaran jembatan underpass flyover halte terminal stasiun
    bandara pelabuhan dermaga tol gerbang pintu trotoar jalur ruas
    sungai kali selokan saluran drainase danau waduk situ embung bendungan pantai pesisir laut pulau gunung bukit lereng tepi bantaran
    kelurahan kecamatan desa balaidesa sekretariat markas mapolsek mapolres makodim mako kediaman pelataran tugu monumen museum
    tpa tps bank pabrik gudang bengkel studio auditorium ballroom convention mpp samsat sentra pusat titik lokasi tenda panggung teras
    perumahan komplek kompleks rusun rusunawa apartemen pemukiman permukiman instalasi gapura basecamp sanggar
  `),
);

/** Venues that say nothing alone ("di lokasi", "di rumah"): only a name after them makes a place. */
export const vagueVenues = new Set(
  wordList(
    `lokasi titik pusat rumah tepi pintu jalur ruas tenda panggung pos daerah wilayah area kawasan zona lingkungan`,
  ),
);
