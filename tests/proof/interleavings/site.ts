import type { Notice, Site } from '@/lib/composers/composer';
import type { Manners } from './plan';

export const account = '@Kel_Contoh';

/** Where its posts and its replies go. */
export const paths = { post: '/kirim', response: '/balas' } as const;
/** The address of the other kind. */
export const other = { post: paths.response, response: paths.post } as const;

/** A site of these manners, as the adapter of a real one would describe it. */
export const siteWith = ({ hasRequest }: Pick<Manners, 'hasRequest'>): Site => ({
  surface: 'x',
  platformsOf: () => ['x'],
  hosts: [],
  editor: [],
  kindOf: () => 'post',
  frameOf: (editor) => editor,
  postButtonOf: (frame) => frame.querySelector('[role="button"]'),
  isPostKey: () => false,
  isScheduled: () => false,
  accountOf: () => account,
  hasMedia: () => false,
  requestOf: (kind) => (hasRequest && kind !== 'edit' ? new RegExp(`^${paths[kind]}$`) : null),
  notice: [{ css: '.notice', why: 'simulated', seen: '2026-11' }],
  readNotice: (element) => ((element as HTMLElement).dataset.said as Notice | undefined) ?? null,
});
