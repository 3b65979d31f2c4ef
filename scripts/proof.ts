import { proveContract } from './proof/contract';
import { proveCrash } from './proof/crash';
import { proveEditors } from './proof/editors';
import { proveFuzz } from './proof/fuzz';
import { proveHistories } from './proof/histories';
import { proveInterleavings } from './proof/interleavings';
import { proveLoad } from './proof/load';
import { proveMutants } from './proof/mutants';
import { provePackage } from './proof/package';
import { proveRegex } from './proof/regex';
import { proveRequests } from './proof/requests';
import { proveSoak } from './proof/soak';
import { proveStreak } from './proof/streak';
import { proveYear } from './proof/year';

/** Long proofs that a release is held to: npm run proof -- NAME … */
const proofs: Record<string, { about: string; prove: (args: readonly string[]) => boolean | Promise<boolean> }> = {
  fuzz: { about: 'fuzz [N] [--seed S]: N naskah acak dan jahat (1.000.000) pada pemeriksa', prove: proveFuzz },
  interleavings: {
    about: 'interleavings [N] [--seed S]: N jalinan acak (1.000) tab, klik, jawaban situs, dan pekerja yang mati',
    prove: proveInterleavings,
  },
  contract: { about: 'contract: seluruh kontrak semua komposer di Chromium dan Firefox', prove: proveContract },
  editors: {
    about: 'editors [N] [EDITOR] [--seed S]: N rangkaian acak (500) pada setiap editor di Chromium',
    prove: proveEditors,
  },
  histories: {
    about:
      'histories [N] [dalam|sqlite|postgres] [--seed S]: N riwayat acak (1.000) dengan segala gangguan, tiga per sepuluhnya juga lewat HTTP di SQLite dan PostgreSQL',
    prove: proveHistories,
  },
  crash: {
    about:
      'crash [N] [--seed S]: N kali (200) rekap dimatikan paksa di bawah 16 penulis; fsync tiap jawaban; cakram penuh',
    prove: proveCrash,
  },
  requests: {
    about: 'requests [N] [--seed S]: daftar permintaan buruk dan N acak (5.000) kepada rekap',
    prove: proveRequests,
  },
  load: {
    about:
      'load [--minutes M]: kiriman per detik di SQLite dan PostgreSQL, di samping jawaban kosong; atau memori selama M menit',
    prove: proveLoad,
  },
  year: {
    about:
      'year [N] [--seed S]: setahun hitungan N unit (1.000) di SQLite dan PostgreSQL, dan lamanya satu pekan tampil',
    prove: proveYear,
  },
  mutants: {
    about: 'mutants [BERKAS …]: perubahan kecil pada kode hitungan dan penggabungan ketahuan oleh ujinya',
    prove: proveMutants,
  },
  package: { about: 'package: dua kali membangun dari folder bersih menghasilkan bita yang sama', prove: provePackage },
  regex: { about: 'regex: tidak ada ungkapan reguler yang dapat dibuat macet', prove: proveRegex },
  soak: {
    about: 'soak [MENIT] [--seed S]: admin yang menulis, memperbaiki, dan menerbitkan (60) di Chromium, memori datar',
    prove: proveSoak,
  },
  streak: {
    about: 'streak [N] [--seed S]: N riwayat acak (100.000) di tiga zona waktu, juga dengan jam komputer yang salah',
    prove: proveStreak,
  },
};

const [name = '', ...args] = process.argv.slice(2);
const proof = Object.hasOwn(proofs, name) ? proofs[name] : undefined;
if (!proof) {
  console.error(name === '' ? 'Sebutkan pembuktiannya:' : `Tidak ada pembuktian bernama "${name}". Yang ada:`);
  for (const { about } of Object.values(proofs)) console.error(`  npm run proof -- ${about}`);
  process.exit(1);
}
process.exitCode = (await proof.prove(args)) ? 0 : 1;
