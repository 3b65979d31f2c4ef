import { useEffect, useState } from 'react';
import { readManaged } from '@/lib/settings/read-managed';
import { originOf } from '@/lib/sync/address';

/** Origin of the tally that the office's administrator laid down, read once per page; null without one. */
export function useOfferedServer(): string | null {
  const [server, setServer] = useState<string | null>(null);
  useEffect(() => {
    void readManaged().then((managed) => setServer(managed.server && originOf(managed.server)));
  }, []);
  return server;
}
