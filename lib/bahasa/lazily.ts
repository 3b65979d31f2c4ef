/**
 * Makes something when it is first asked for, and keeps it. Long lists are read so: a page that nobody writes in loads
 * the rules, too, and need not wait for them.
 */
export function lazily<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
