import { wordList } from '../../../../bahasa/data/word-list';

/** Ends of hosts that only offices, schools and universities can register (PANDI). */
export const officialEnds: readonly string[] = wordList('go.id ac.id sch.id desa.id mil.id');

/** Platforms on which offices keep forms, groups, films and meetings. A shortened link is another rule's matter. */
export const publicHosts: readonly string[] = wordList(`
  forms.gle docs.google.com forms.google.com drive.google.com maps.google.com play.google.com sites.google.com meet.google.com
  maps.app.goo.gl g.page google.com google.co.id forms.office.com zoom.us apps.apple.com wa.me whatsapp.com wa.link t.me
  youtube.com youtu.be instagram.com facebook.com fb.com fb.me m.me x.com twitter.com t.co tiktok.com threads.net
  threads.com linktr.ee linkedin.com
`);

/** Ends that cost next to nothing and are usual in false aid pages. */
export const cheapEnds: readonly string[] = wordList(`
  xyz top club site online icu buzz click fun vip win bid loan cyou rest cfd sbs lol
  tk ml ga cf gq pw space website host monster quest bond
`);
