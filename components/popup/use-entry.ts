import { useEffect, useRef, useState } from 'react';
import type { ReadEntry, Typed } from './read-entry';
import { emptyTyped } from './write-typed';

interface Open {
  /** Random: the entry under which the form is saved, once, however often it is sent. */
  id: string;
  typed: Typed;
}

/**
 * The form for a post from a phone: open or not, what is typed in it, and the entry that was saved last. What was typed
 * and cancelled is there again when the form is opened again. `onCancelled` runs when the overview is back.
 */
export function useEntry(
  zone: string,
  onEnter: (id: string, entry: ReadEntry) => Promise<void>,
  onCancelled: () => void,
) {
  const [draft, setDraft] = useState<Open | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [saved, setSaved] = useState<{ id: string; entry: ReadEntry } | null>(null);
  const wasCancelled = useRef(false);
  useEffect(() => {
    if (isOpen || !wasCancelled.current) return;
    wasCancelled.current = false;
    onCancelled();
  });
  const open = () => {
    setSaved(null);
    setDraft(draft ?? { id: crypto.randomUUID(), typed: emptyTyped(Date.now(), zone) });
    setOpen(true);
  };
  if (!draft || !isOpen) return { open, saved, form: null };
  const form = {
    typed: draft.typed,
    now: Date.now,
    onType: (typed: Typed) => setDraft({ ...draft, typed }),
    onSave: async (entry: ReadEntry) => {
      await onEnter(draft.id, entry);
      setSaved({ id: draft.id, entry });
      setDraft(null);
      setOpen(false);
    },
    onCancel: () => {
      wasCancelled.current = true;
      setOpen(false);
    },
  };
  return { open, saved, form };
}
