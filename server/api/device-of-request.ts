import type { Context } from 'hono';
import { hashOfKey } from '../access/key';
import { tokenOfHeader } from '../access/token';
import type { KnownDevice, Store } from '../store/store';
import { Refusal } from './refusal';

/** Ours alone: a client stops for nothing else. */
export const unknownToken = () =>
  new Refusal(401, 'unknown-token', 'Sambungan ini tidak dikenal lagi. Mintalah kode baru ke Diskominfo.');

/** SHA-256 of the token that a request came with. Throws a {@link Refusal} if it came with none. */
export function tokenHashOf(c: Context): string {
  const token = tokenOfHeader(c.req.header('Authorization'));
  if (!token) throw unknownToken();
  return hashOfKey(token);
}

/** The device that asks. Throws a {@link Refusal} for a token that is unknown, ended or revoked. */
export async function deviceOfRequest(c: Context, store: Store): Promise<KnownDevice> {
  const device = await store.deviceOf(tokenHashOf(c));
  if (!device) throw unknownToken();
  return device;
}
