import type { UserConfig } from 'vite';

/** The desk is imported by the content script, so it is built as a module, as small as the other scripts are. */
export function asModule(entries: readonly { type: string }[], { build }: UserConfig): void {
  if (entries[0]?.type !== 'unlisted-script' || !build?.lib) return;
  build.lib.formats = ['es'];
  // For a library of modules Vite would leave line breaks and remarks in.
  build.rolldownOptions = { ...build.rolldownOptions, output: { minify: true, comments: false } };
}
