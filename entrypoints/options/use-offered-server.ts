import { useEffect, useState } from 'react';
import { onManaged, readManaged } from '@/lib/settings/read-managed';
import { originOf } from '@/lib/sync/address';

/** Origin of the tally that the office's administrator laid down; null without one, or until the browser knows it. */
export function useOfferedServer(): string | null {
  const [server, setServer] = useState<string | null>(null);
  useEffect(() => {
    const read = () => void readManaged().then((managed) => setServer(managed.server && originOf(managed.server)));
    read();
    return onManaged(read);
  }, []);
  return server;
}
