import { addDays, type Day } from '@/lib/calendar/day';
import { platformList } from '@/lib/draft/platform';
import { maxCount } from '@/lib/tally/wire';
import { surfaceNames } from '@/lib/words/names';
import { reasonWords } from '../count-words';
import type { FormTrouble } from './form-trouble';
import { Labelled, Options } from './labelled';

const platformNames = Object.fromEntries(platformList.map((platform) => [platform, surfaceNames[platform].id]));

interface CountFieldsProps {
  /** The name of the form; see {@link FormTrouble}. */
  form: string;
  today: Day;
  /** So many days back one can choose. */
  daysBack: number;
  trouble: FormTrouble | null;
}

/** Which day's number on which platform should change by how much, and why: for a correction and for a dispute alike. */
export function CountFields({ form, today, daysBack, trouble }: CountFieldsProps) {
  const typed = trouble?.typed ?? {};
  return (
    <>
      <Labelled id={`${form}-hari`} name="hari" label="Hari" trouble={trouble}>
        {(mark) => (
          <input
            {...mark}
            type="date"
            min={addDays(today, -daysBack)}
            max={today}
            defaultValue={typed.hari ?? today}
            required
          />
        )}
      </Labelled>
      <Labelled id={`${form}-platform`} name="platform" label="Platform" trouble={trouble}>
        {(mark) => (
          <select {...mark} defaultValue={typed.platform ?? ''} required>
            <Options of={{ '': 'Pilih platform' }} />
            <Options of={platformNames} />
          </select>
        )}
      </Labelled>
      <Labelled id={`${form}-arah`} name="arah" label="Tambah atau kurang" trouble={trouble}>
        {(mark) => (
          <select {...mark} defaultValue={typed.arah ?? ''} required>
            <Options of={{ '': 'Pilih arahnya', tambah: 'Tambah', kurang: 'Kurangi' }} />
          </select>
        )}
      </Labelled>
      <Labelled id={`${form}-banyak`} name="banyak" label="Banyaknya unggahan" trouble={trouble}>
        {(mark) => (
          <input {...mark} type="number" inputMode="numeric" min={1} max={maxCount} defaultValue={typed.banyak ?? 1} />
        )}
      </Labelled>
      <Labelled id={`${form}-alasan`} name="alasan" label="Alasan" trouble={trouble}>
        {(mark) => (
          <select {...mark} defaultValue={typed.alasan ?? ''} required>
            <Options of={{ '': 'Pilih alasan' }} />
            <Options of={reasonWords} />
          </select>
        )}
      </Labelled>
    </>
  );
}
