/** Lets the browser save a file under this name, as if it were downloaded. Nothing leaves the computer. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken its copy by the end of the task; Firefox needs the address a little longer.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
