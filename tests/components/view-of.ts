import type { PanelView } from '@/components/panel/panel-view';
import { checkerFor } from '@/lib/check/checker-for';
import { unknownAgency } from '@/lib/draft/agency';
import type { Draft } from '@/lib/draft/draft';
import { noHabits } from '@/lib/draft/habits';
import { defaultTaste } from '@/lib/draft/taste';
import { tagChoices } from '@/lib/hashtags/tag-choices';

const agency = { ...unknownAgency, unit: 'Kelurahan Kejaksaan', city: 'Kota Pangkalpinang' };
const check = checkerFor(agency, defaultTaste);
const writtenAt = Date.UTC(2024, 9, 15, 3);

/** What the panel is given for this text, with changes to the view and to the draft. */
export function viewOf(text: string, over: Partial<PanelView> = {}, draftOver: Partial<Draft> = {}): PanelView {
  const draft: Draft = {
    surface: 'facebook',
    account: null,
    kind: 'post',
    text,
    writtenAt,
    media: [],
    jenis: 'kegiatan',
    settled: [],
    ...draftOver,
  };
  const result = check(draft, []);
  return {
    platforms: ['facebook'],
    where: 'Facebook · Kelurahan Kejaksaan',
    text,
    agency,
    today: '2024-10-15',
    result,
    findings: result.findings,
    settled: draft.settled,
    tags: tagChoices(result.reading, agency, noHabits, '2024-10-15', ['facebook']),
    priorities: [],
    priority: 0,
    asksAccount: false,
    placeChoices: [],
    refused: null,
    ...over,
  };
}

/** A text that answers everything. */
export const whole =
  'Lurah Kejaksaan membuka senam sehat di Balai Warga Kejaksaan, Selasa (15/10/2024) pukul 07.00 WIB agar lansia bugar.';
