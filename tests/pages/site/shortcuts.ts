const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

/** Single-letter shortcuts on the document, as X and Facebook have them; a shadow host does not look like a field. */
export function listenForShortcuts(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    if (/^[a-z/?.]$/i.test(event.key)) window.shortcuts.push(event.key);
  });
}
