/** Tells the browser whose password the form is about, so that it keeps the new one with the right name. */
export function WhosePassword({ name }: { name: string }) {
  return <input type="text" autoComplete="username" defaultValue={name} readOnly hidden />;
}
