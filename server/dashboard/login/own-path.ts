/** Where to go on after the login: a path of our own pages, "/" for anything else that stands in the address. */
export function ownPath(asked: string | null | undefined): string {
  const own = 'http://own.invalid';
  if (!asked?.startsWith('/') || !URL.canParse(asked, own)) return '/';
  const { origin, pathname, search } = new URL(asked, own);
  // "//other" and "/\other" are other hosts to a browser; a path that only begins so after reading is one as well.
  return origin === own && !pathname.startsWith('//') ? `${pathname}${search}` : '/';
}
