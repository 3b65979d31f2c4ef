interface NotePageProps {
  title: string;
  /** What happened and what to do next. */
  text: string;
  /** Where to go on; null where there is nowhere. */
  link?: { href: string; name: string } | null;
}

/** A page that only says something: an address that is not there, a page that is not for this account. */
export function NotePage({ title, text, link = { href: '/', name: 'Buka dasbor minggu ini' } }: NotePageProps) {
  return (
    <div className="card narrow-text">
      <h1>{title}</h1>
      <p>{text}</p>
      {link && (
        <p>
          <a href={link.href}>{link.name}</a>
        </p>
      )}
    </div>
  );
}
