import { browser } from 'wxt/browser';

/** The part of Firefox's permissions that Chrome, whose types these are, does not know. */
interface DataPermissions {
  permissions?: undefined;
  data_collection?: string[];
}
interface Manifest {
  browser_specific_settings?: { gecko?: { data_collection_permissions?: { optional?: string[] } } };
}

/**
 * The kinds of data that this browser asks about, by its own names; only Firefox does
 * (https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent).
 */
const kinds = (): string[] =>
  (browser.runtime.getManifest() as Manifest).browser_specific_settings?.gecko?.data_collection_permissions?.optional ??
  [];

/**
 * Lets the browser ask the person whether counts may be sent; true where it does not ask at all. Must be called within
 * the click itself: after anything awaited Firefox refuses.
 */
export async function askConsent(): Promise<boolean> {
  const needed = kinds();
  if (needed.length === 0) return true;
  const asked: DataPermissions = { data_collection: needed };
  return browser.permissions.request(asked).catch(() => false);
}

/** Whether counts may be sent: consent can be taken back in the browser's own list of add-ons at any time. */
export async function hasConsent(): Promise<boolean> {
  const needed = kinds();
  if (needed.length === 0) return true;
  const given = (await browser.permissions.getAll()) as { data_collection?: string[] };
  return needed.every((kind) => given.data_collection?.includes(kind));
}
