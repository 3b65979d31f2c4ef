import { useEffect, useRef, useState } from 'react';
import { type BoxKind, createBox, type LexicalParts } from './create-box';
import * as stock from './lexical-parts';

interface LexicalBoxProps {
  kind: BoxKind;
  /** Another version of Lexical than the stock one. */
  lexical?: LexicalParts;
  placeholder: string;
  /** Left out, the box carries aria-placeholder only. */
  label?: string;
  /** What the box holds when it is set up; later changes come from typing alone. */
  initialText?: string;
  hasAutoFocus?: boolean;
  onText: (text: string) => void;
  /** Takes Enter away from the box, as boxes for comments do. */
  onEnter?: () => void;
}

/** An editable with the attributes of Meta's sites and, beside it, the placeholder that is no text of it. */
export function LexicalBox(props: LexicalBoxProps) {
  const { kind, lexical = stock, placeholder, label, initialText = '', hasAutoFocus = false } = props;
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [isEmpty, setEmpty] = useState(initialText === '');

  // The box is set up once; a new one takes a new key
  useEffect(() => {
    if (!root.current) return;
    const { editor, remove } = createBox(lexical, root.current, kind, initialText, (text) => {
      setEmpty(text === '');
      latest.current.onText(text);
    });
    const takeEnter = (event: KeyboardEvent | null) => {
      if (!latest.current.onEnter) return false;
      event?.preventDefault();
      latest.current.onEnter();
      return true;
    };
    const release = editor.registerCommand(lexical.KEY_ENTER_COMMAND, takeEnter, lexical.COMMAND_PRIORITY_HIGH);
    if (hasAutoFocus) root.current.focus();
    return () => {
      release();
      remove();
    };
  }, []);

  return (
    <div className="lexical">
      <div
        ref={root}
        className="lexical-text"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        spellCheck
        tabIndex={0}
        aria-label={label}
        aria-placeholder={placeholder}
      />
      {isEmpty && (
        <div className="lexical-placeholder" aria-hidden="true">
          {placeholder}
        </div>
      )}
    </div>
  );
}
