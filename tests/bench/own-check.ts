import { checkerFor } from '@/lib/check/checker-for';
import { type Agency, unknownAgency } from '@/lib/draft/agency';
import type { Draft } from '@/lib/draft/draft';
import { defaultTaste } from '@/lib/draft/taste';

const agency: Agency = {
  ...unknownAgency,
  unit: 'Kelurahan Kenanga',
  city: 'Kota Melati',
  places: ['Kenanga', 'Cempaka', 'Bakung', 'Seroja', 'Balai Kota', 'Lapangan Merdeka', 'Taman Bunga'],
  officials: [{ name: 'Budi Hartono', position: 'Lurah Kenanga' }],
};

const draftOf = (text: string): Draft => ({
  surface: 'facebook',
  account: null,
  kind: 'post',
  text,
  writtenAt: Date.UTC(2026, 10, 21, 2),
  media: [],
  settled: [],
});

const check = checkerFor(agency, defaultTaste);

/** The whole check of a draft, as the panel asks for it. Lines of the draft before it are remembered. */
export const checkText = (text: string) => check(draftOf(text), []);

/** Lets the check forget all lines, so that the next one is read from the start. */
export const forgetLines = () => void check(draftOf(''), []);
