import { makeComposer } from './new/make-composer';
import { tidy } from './new/tidy';

/** Makes a composer with its test, known to nobody before a host is named: npm run new:composer -- tiktok */
const [name = ''] = process.argv.slice(2);
try {
  const [site, test, index] = makeComposer(name, new Date().toISOString().slice(0, 7));
  await tidy(site, test, index);
  console.log(`${site} dan ${test} dibuat, terdaftar di ${index}. Ujinya sudah lulus.`);
  console.log(
    'Sekarang isi di berkas itu: penunjuk kotak dan tombol dengan alasannya, kata-kata situs, akun, pemberitahuan.',
  );
  console.log('Selama "hosts" kosong, tidak ada halaman yang memakainya. Nama host yang baru juga ditulis di');
  console.log('lib/composers/hosts.ts: setiap tambahan di sana membuat Chrome meminta izin lagi kepada semua pemakai.');
  console.log(`Periksa dengan: npm run unit -- ${test}, lalu tambahkan halaman latihan di tests/pages untuk kontrak.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
