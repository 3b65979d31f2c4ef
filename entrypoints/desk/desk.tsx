import { useEffect, useLayoutEffect, useState } from 'react';
import { Announcement } from '@/components/panel/announcement';
import { Chip } from '@/components/panel/chip';
import { Panel } from '@/components/panel/panel';
import { LanguageContext } from '@/components/parts/say-context';
import type { KeepOpen } from '@/entrypoints/composer.content/open-drafts';
import { type Writing, writingIn } from '@/entrypoints/composer.content/writing';
import type { Composer } from '@/lib/composers/composer';
import type { PanelHost } from '@/lib/composers/panel-host';
import { accountKeyOf, defaultSettings } from '@/lib/settings/settings';
import { emptyChoices } from './choices';
import { useAccount } from './use-account';
import { useActions } from './use-actions';
import { useCheck } from './use-check';
import { useDraftText } from './use-draft-text';
import { useHabits } from './use-habits';
import { useOpenDraft } from './use-open-draft';
import { usePlace } from './use-place';
import { useSettings } from './use-settings';
import { viewOf } from './view-of';

export interface DeskProps {
  composer: Composer;
  host: PanelHost;
  keepOpen: KeepOpen;
  /** Tells the one who follows the presses what is known by now. */
  know: (writing: Writing) => void;
  signal: AbortSignal;
  page: AbortSignal;
}

/** One composer's working place: reads, checks, shows, and tells the background what was sent. */
export function Desk({ composer, host, keepOpen, know, signal, page }: DeskProps) {
  const stored = useSettings();
  const settings = stored ?? defaultSettings;
  const account = useAccount(composer, signal);
  const isOfficial = settings.accounts[accountKeyOf(composer.site.surface, account)];
  const habits = useHabits();
  const written = useDraftText(composer, signal);
  const [choices, setChoices] = useState(emptyChoices);
  const [isOpen, setOpen] = useState(false);
  const checked = useCheck(composer, account, settings, written, choices);
  usePlace(composer, host, isOpen);
  // A box that was emptied is for another post: the priority of the last one would count twice.
  const isEmpty = written?.text === '';
  useEffect(() => {
    if (isEmpty) setChoices((last) => (last.priority === 0 ? last : { ...last, priority: 0 }));
  }, [isEmpty]);
  // Before the click that sends can follow the press that changed something.
  useLayoutEffect(() => {
    if (!stored) return;
    const writing = writingIn(composer, account, stored);
    know({ ...writing, jenis: checked?.result.jenis ?? writing.jenis, priority: choices.priority });
  });
  const isHidden = !stored || isOfficial === false;
  useOpenDraft(composer, keepOpen, isHidden || !checked ? null : checked.draft, choices.hushed, signal);
  const actions = useActions(composer, { account, written, setChoices, setOpen, language: settings.language, page });
  // A private account is left alone: no check, no record, nothing on the page.
  if (isHidden || !written || !checked) return null;
  const view = viewOf(composer, checked, settings, habits, choices, account !== null && isOfficial === undefined);
  return (
    <LanguageContext value={settings.language}>
      <Announcement view={view} />
      {isOpen ? <Panel view={view} actions={actions} /> : <Chip view={view} open={() => setOpen(true)} />}
    </LanguageContext>
  );
}
