import type { Role } from '../store/accounts';

interface MenuItem {
  path: string;
  name: string;
  who: readonly Role[];
}

/** The parts of the dashboard, for whom they are. */
export const menu: readonly MenuItem[] = [
  { path: '/', name: 'Minggu ini', who: ['admin', 'viewer'] },
  { path: '/unit', name: 'Unit', who: ['admin', 'viewer'] },
  { path: '/laporan', name: 'Laporan', who: ['admin', 'viewer'] },
  { path: '/pengaturan', name: 'Pengaturan', who: ['admin'] },
  { path: '/pengaturan/akun', name: 'Akun', who: ['viewer'] },
];
