/** The place stands inside a quotation: somebody else says it. Straight and curly double marks are seen. */
export function isInQuotation(text: string, at: number): boolean {
  let isOpen = false;
  for (let seen = 0; seen < at; seen++) {
    const sign = text.charAt(seen);
    if (sign === '"') isOpen = !isOpen;
    else if (sign === '“') isOpen = true;
    else if (sign === '”') isOpen = false;
  }
  return isOpen;
}
