// The only script of the dashboard. What it does can be done by hand too: without it, its buttons stay hidden.
for (const button of document.querySelectorAll('[data-copy]')) {
  const text = document.getElementById(button.dataset.copy);
  const said = document.getElementById(button.dataset.said);
  button.hidden = false;
  button.addEventListener('click', async () => {
    text.select();
    try {
      await navigator.clipboard.writeText(text.value);
      said.textContent = 'Tersalin';
    } catch {
      // Over http a browser gives no clipboard; the text is chosen already.
      said.textContent = 'Teks sudah dipilih. Tekan Ctrl+C.';
    }
  });
}
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
