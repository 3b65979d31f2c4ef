import { Search } from 'lucide-react';
import { postKindList } from '@/lib/draft/draft';
import { jenisList } from '@/lib/draft/jenis';
import { platformList } from '@/lib/draft/platform';
import { sourceList } from '@/lib/tally/counted';
import { jenisNames, kindNames, sourceNames, surfaceNames } from '@/lib/words/names';
import { filterWords } from '@/lib/words/riwayat';
import { type Language, say, type Words } from '@/lib/words/words';
import { monthYearWords } from './day-words';
import type { Filter } from './filter';

interface FilterBarProps {
  filter: Filter;
  /** Those that have rows, latest first. */
  months: string[];
  language: Language;
  onFilter: (filter: Filter) => void;
}

interface ChoiceProps<Value extends string> {
  label: Words;
  value: Value | null;
  values: readonly Value[];
  nameOf: (value: Value) => Words;
  language: Language;
  onChoice: (value: Value | null) => void;
}

function Choice<Value extends string>({ label, value, values, nameOf, language, onChoice }: ChoiceProps<Value>) {
  return (
    <label className="field">
      {say(label, language)}
      <select
        className="input"
        value={value ?? ''}
        onChange={({ target }) => onChoice(values.find((one) => one === target.value) ?? null)}
      >
        <option value="">{say(filterWords.all, language)}</option>
        {values.map((one) => (
          <option key={one} value={one}>
            {say(nameOf(one), language)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Search and filters. They act at once: there is no button to forget. */
export function FilterBar({ filter, months, language, onFilter }: FilterBarProps) {
  const change = (part: Partial<Filter>) => onFilter({ ...filter, ...part });
  return (
    <search className="filters" aria-label={say(filterWords.region, language)}>
      <label className="field field-search">
        {say(filterWords.search, language)}
        <span className="search">
          <Search className="icon" aria-hidden="true" />
          <input
            className="input"
            type="search"
            autoComplete="off"
            value={filter.search}
            onChange={({ target }) => change({ search: target.value })}
          />
        </span>
      </label>
      <Choice
        {...{ language, label: filterWords.month, value: filter.month, values: months, nameOf: monthYearWords }}
        onChoice={(month) => change({ month })}
      />
      <Choice
        {...{ language, label: filterWords.platform, value: filter.platform, values: platformList }}
        nameOf={(one) => surfaceNames[one]}
        onChoice={(platform) => change({ platform })}
      />
      <Choice
        {...{ language, label: filterWords.jenis, value: filter.jenis, values: jenisList }}
        nameOf={(one) => jenisNames[one]}
        onChoice={(jenis) => change({ jenis })}
      />
      <Choice
        {...{ language, label: filterWords.kind, value: filter.kind, values: postKindList }}
        nameOf={(one) => kindNames[one]}
        onChoice={(kind) => change({ kind })}
      />
      <Choice
        {...{ language, label: filterWords.source, value: filter.source, values: sourceList }}
        nameOf={(one) => sourceNames[one]}
        onChoice={(source) => change({ source })}
      />
    </search>
  );
}
