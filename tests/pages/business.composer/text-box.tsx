import { useEffect, useRef } from 'react';
import { LexicalBox } from '../lexical/lexical-box';
import { words } from '../site/switches';

const label = words(
  'Tulis di kotak dialog untuk menyertakan teks dengan postingan Anda.',
  'Write into the dialogue box to include text with your post.',
);

/** The box for the text. It offers hashtags, so that the live site calls it a combobox; with `?textbox=1` it does not. */
export function TextBox({ mount, text, onText }: { mount: number; text: string; onText: (text: string) => void }) {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const role = new URLSearchParams(location.search).has('textbox') ? 'textbox' : 'combobox';
    around.current?.querySelector('[contenteditable]')?.setAttribute('role', role);
  }, [mount]);
  return (
    <div ref={around} className="mbs-box">
      <LexicalBox key={mount} kind="rich" label={label} placeholder="" initialText={text} onText={onText} />
    </div>
  );
}
