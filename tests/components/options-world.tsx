import { act } from 'react';
import { vi } from 'vitest';
import type { ConnectOutcome } from '@/components/options/connect-form';
import { Options, type OptionsProps } from '@/components/options/options';
import { clear, show, textOf } from './show';

export const onAllow = vi.fn<() => void>();
export const onConnect = vi.fn<(address: string) => Promise<ConnectOutcome>>();
export const onAccount = vi.fn<OptionsProps['onAccount']>(async () => {});
export const onForget = vi.fn<OptionsProps['onForget']>();
export const onWake = vi.fn<OptionsProps['onWake']>();
export const onAdd = vi.fn<OptionsProps['onAdd']>();
export const onProfile = vi.fn<OptionsProps['onProfile']>(async () => {});
export const onLeast = vi.fn<OptionsProps['onLeast']>();
export const onIdeas = vi.fn<OptionsProps['onIdeas']>();
export const onLook = vi.fn<OptionsProps['onLook']>();
export const onKeep = vi.fn<OptionsProps['onKeep']>();
export const onErase = vi.fn<OptionsProps['onErase']>();
export const onErased = vi.fn<OptionsProps['onErased']>();
export const onLanguage = vi.fn<OptionsProps['onLanguage']>();

/** The page as it is before anything was set. */
const unconnected: OptionsProps = {
  language: 'id',
  unit: '',
  city: '',
  server: null,
  offered: null,
  isRefused: false,
  isWithheld: false,
  onAllow,
  accounts: [],
  places: [],
  onConnect,
  onAccount,
  onForget,
  rules: [],
  onWake,
  onLanguage,
  profile: { unit: '', kind: '', headName: '', headPosition: '', phones: '', place: undefined },
  lists: {
    readProvinces: async () => [{ kode: '99', nama: 'Contoh' }],
    readProvince: async () => ({
      kode: '99',
      nama: 'Contoh',
      zona: 'Asia/Makassar',
      kabupaten: [
        {
          kode: '99.71',
          nama: 'Kota Contoh',
          kecamatan: [
            { nama: 'Wringinanom', kelurahan: ['Kejaksaan', 'Keramat'], desa: ['Kalirejo'] },
            { nama: 'Kertasari', kelurahan: [], desa: [] },
          ],
        },
      ],
    }),
  },
  onProfile,
  onAdd,
  least: 'info',
  showsIdeas: true,
  onLeast,
  onIdeas,
  textSize: 16,
  theme: 'system',
  onLook,
  keepMonths: 13,
  held: { posts: 1200, waiting: 2, sent: 31 },
  onKeep,
  onErase,
  onErased,
};

/** The list or the line under this label. */
export const labelled = (host: ParentNode, label: string) => {
  const found = [...host.querySelectorAll('label')].find((one) => textOf(one) === label);
  return host.querySelector(`[id="${found?.htmlFor}"]`) as HTMLSelectElement & HTMLInputElement;
};

/** Chooses from a list as a person would. */
export const choose = (field: HTMLSelectElement, value: string) =>
  act(async () => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });

export const connected = {
  unit: 'Kelurahan Kejaksaan',
  city: 'Kota Pangkalpinang',
  server: 'https://siar.namakota.go.id',
};
export const showOptions = (over: Partial<OptionsProps> = {}) => show(<Options {...unconnected} {...over} />);

/** Takes the page away, and what was pressed on it. */
export async function putAway(): Promise<void> {
  await clear();
  vi.clearAllMocks();
}
