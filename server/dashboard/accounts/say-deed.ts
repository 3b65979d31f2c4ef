import { dayFromEpoch } from '@/lib/calendar/day';
import { platformList } from '@/lib/draft/platform';
import type { Audited, Deed } from '../../store/act';

interface Told {
  /** The unit that it concerns: "Kelurahan Kejaksaan". */
  unit: string;
  detail: string;
}

function sayDay(epochDay: string | undefined): string {
  const [year, month, date] = dayFromEpoch(Number(epochDay)).split('-').map(Number);
  return `${date}/${month}/${year}`;
}

/** "20775 0 -1 salah-catat", as a correction and a dispute are written: "18/11/2026 di facebook: -1 (salah catat)". */
function sayChange(detail: string): string {
  const [day, platform, delta = '', reason = ''] = detail.split(' ');
  const change = Number(delta) > 0 ? `+${delta}` : delta.replace('-', '−');
  return `${sayDay(day)} di ${platformList[Number(platform)] ?? 'platform lain'}: ${change} (${reason.replaceAll('-', ' ')})`;
}

/** "0 pangkal.balam", as an official account is written. */
function sayHandle(detail: string): string {
  const [platform, ...handle] = detail.split(' ');
  return `${handle.join(' ')} (${platformList[Number(platform)] ?? 'platform lain'})`;
}

/** "admin rina" in words, where the sentence goes on after the role. */
const sayAccount = (detail: string): string => detail.replace(/^viewer /, 'pengamat ');

/** What each deed is called, after the name of who did it. */
const said: Record<Deed, (told: Told) => string> = {
  'code-issued': ({ unit }) => `membuat kode pendaftaran untuk ${unit}`,
  'code-used': ({ unit }) => `terhubung sebagai ${unit} dengan kode pendaftaran`,
  'code-tried-out': ({ unit, detail }) =>
    `${unit ? `pendaftaran ${unit}` : 'undangan'} ${detail} ditutup setelah lima kali salah`,
  'token-rotated': ({ unit }) => `mendapat kunci sambungan baru untuk ${unit}`,
  'device-revoked': ({ unit }) => `memutus sambungan satu komputer ${unit}`,
  'unit-revoked': ({ unit, detail }) => `memutus ${detail} sambungan ${unit}`,
  adjusted: ({ unit, detail }) => `mengoreksi jumlah ${unit}, ${sayChange(detail)}`,
  'months-summed': ({ detail }) => `membukukan ${detail} angka harian yang lama menjadi jumlah per bulan`,
  restored: ({ detail }) => `memulihkan data dari cadangan ${detail.slice(0, 10)}`,
  'region-set': ({ detail }) => `memilih wilayah ${detail}`,
  'units-added': ({ detail }) => `menambah unit ${detail}`,
  'unit-changed': ({ unit, detail }) => `mengubah ${unit}: ${detail.replace(' -> ', ' menjadi ')}`,
  'unit-ended': ({ unit }) => `mengakhiri ${unit} sebagai unit`,
  'unit-returned': ({ unit }) => `mengaktifkan lagi ${unit} sebagai unit`,
  'pack-published': ({ detail }) => `menerbitkan paket versi ${detail}`,
  invited: ({ detail }) => `membuat undangan untuk satu ${sayAccount(`${detail} `).trim()}`,
  'account-added': ({ detail }) => `membuat akun ${sayAccount(detail)}`,
  'account-ended': ({ detail }) => `mengakhiri akun ${sayAccount(detail)}`,
  'password-changed': ({ detail }) => `mengganti kata sandi akun ${detail}`,
  'factor-set': ({ detail }) => `memasang kode kedua akun ${detail}`,
  'signed-in': () => 'masuk',
  'sign-in-refused': ({ detail }) => `mencoba masuk sebagai ${detail} dan ditolak`,
  'session-ended': ({ detail }) => `mengakhiri sesi akun ${detail}`,
  'device-named': ({ unit, detail }) => `memberi nama komputer ${unit}: ${detail}`,
  'link-made': ({ unit }) => `membuat tautan halaman ${unit}`,
  'link-ended': ({ unit }) => `mengakhiri tautan halaman ${unit}`,
  'week-excused': ({ unit, detail }) => {
    const [monday, reason = ''] = detail.split(' ');
    return `mengecualikan ${unit} dari minggu ${sayDay(monday)} (${reason})`;
  },
  'week-asked-again': ({ unit, detail }) => `membatalkan pengecualian ${unit} dari minggu ${sayDay(detail)}`,
  'dispute-sent': ({ unit, detail }) => `mengirim sanggahan ${unit}, ${sayChange(detail)}`,
  'dispute-answered': ({ unit, detail }) => `menjawab sanggahan ${unit}: ${detail.split(' ').slice(1).join(' ')}`,
  'account-listed': ({ unit, detail }) => `mendaftarkan akun resmi ${unit}: ${sayHandle(detail)}`,
  'account-verified': ({ unit, detail }) => `memeriksa akun resmi ${unit}: ${sayHandle(detail)}`,
  'account-unlisted': ({ unit, detail }) => `menghapus akun resmi ${unit} dari daftar: ${sayHandle(detail)}`,
  exported: ({ detail }) => `mengunduh ${detail}`,
};

/** "admin rina": "Admin rina". Devices and units are numbers there, which say nothing to anybody. */
function sayWho(who: string): string {
  const [kind = '', ...name] = who.split(' ');
  if (kind === 'perangkat') return 'Satu komputer';
  if (kind === 'unit') return 'Halaman unit';
  const words = sayAccount(`${kind} ${name.join(' ')}`).trim();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** One line of the audit as a sentence. `unitName` gives the name of a unit by its id. */
export function sayDeed(
  { who, what, unitId, detail }: Audited,
  unitName: (unitId: string) => string | undefined,
): string {
  const unit = unitId && (unitName(unitId) ?? 'unit yang sudah tidak ada');
  return `${sayWho(who)} ${said[what]({ unit, detail })}.`;
}
