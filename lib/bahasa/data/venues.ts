import { wordList } from './word-list';

/** Where people of a kelurahan meet, queue, play and are served. After "di" they are a place, named or not. */
export const venues = new Set(
  wordList(`
    aula balai balaikota balairung bale pendopo pendapa paseban gedung gsg ruang ruangan hall kantor lobi lobby loket gerai posko pos halaman lapangan alun-alun stadion gor gelanggang arena sirkuit velodrom tribun kolam
    taman rth rptra kebun sawah ladang hutan kandang tambak keramba demplot greenhouse pasar pertokoan toko ruko kios swalayan minimarket mal mall plaza plasa supermarket warung kafe cafe kedai restoran resto hotel wisma penginapan homestay vila villa resort
    sekolah sd sdn mi min smp smpn mts mtsn sma sman smk smkn man slb slbn paud tk kb ra tpq tpa pkbm kampus universitas fakultas pesantren ponpes madrasah asrama mess perpustakaan spensa spenda spega smansa smanda smaga
    masjid mesjid musala mushola musholla musolla langgar surau meunasah gereja katedral kapel pura vihara wihara kelenteng klenteng makam pemakaman tpu tmp pekuburan punden petilasan candi benteng
    puskesmas puskesma pustu posyandu posy posy. posbindu poskesdes polindes rumahsakit rs rsud rsu rsup rsia rsj klinik poli poliklinik igd ugd apotek laboratorium labkesda utd
    jalan jl jl. jln jln. gang gg gg. lorong lr. simpang persimpangan perempatan pertigaan bundaran tikungan tanjakan jembatan underpass flyover halte shelter terminal stasiun perlintasan
    bandara pelabuhan dermaga tol gerbang pintu trotoar jalur ruas lajur bypass ringroad parkiran parkir basement lantai km
    sungai kali selokan saluran gorong-gorong drainase irigasi danau telaga waduk situ embung bendung bendungan tanggul sendang curug goa gua pantai pesisir laut selat teluk muara pulau gunung bukit puncak lereng lembah tepi bantaran
    kelurahan kecamatan desa balaidesa sekretariat markas mapolsek mapolres mapolresta mapolda makodim makorem makoramil mako kediaman pelataran tugu monumen museum galeri patung joglo saung gazebo baruga wantilan
    spbu tps tpst tps3r tpa3r bank pabrik gudang bengkel studio auditorium ballroom convention mpp samsat sentra pusat titik lokasi tenda panggung teras lapas rutan barak
    perumahan perum komplek kompleks rusun rusunawa apartemen pemukiman permukiman instalasi gapura basecamp sanggar agrowisata
  `),
);

/** Venues that say nothing alone ("di lokasi", "di rumah"): only a name after them makes a place. */
export const vagueVenues = new Set(
  wordList(
    `lokasi titik pusat rumah tepi pintu jalur ruas tenda panggung pos daerah wilayah area kawasan zona lingkungan lantai km kolam parkir kb ra min puncak bank lajur`,
  ),
);
