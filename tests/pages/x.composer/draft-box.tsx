import { DefaultDraftBlockRenderMap, Editor, type EditorState, getDefaultKeyBinding } from 'draft-js';
import { type HTMLAttributes, useEffect, useRef } from 'react';

/** X lays every block into the wrapper of its drag-and-drop library. */
const DraggableBlock = (props: HTMLAttributes<HTMLDivElement> & { 'data-offset-key'?: string }) => (
  <div data-rbd-draggable-context-id="0" data-rbd-draggable-id={props['data-offset-key']}>
    <div {...props} />
  </div>
);

const blocks = DefaultDraftBlockRenderMap.set('unstyled', { element: DraggableBlock, aliasedElements: ['p'] });

interface DraftBoxProps {
  name: string;
  label: string;
  placeholder: string;
  state: EditorState;
  setState: (state: EditorState) => void;
  submit: () => void;
  hasAutoFocus: boolean;
}

/** The box itself: stock Draft.js with the attributes that X gives to it. */
export function DraftBox({ name, label, placeholder, state, setState, submit, hasAutoFocus }: DraftBoxProps) {
  const editor = useRef<Editor>(null);

  useEffect(() => {
    const box = (editor.current as unknown as { editor: HTMLElement } | null)?.editor;
    box?.setAttribute('no-focustrapview-refocus', 'true');
    if (hasAutoFocus) editor.current?.focus();
  }, [hasAutoFocus]);

  return (
    <Editor
      ref={editor}
      editorState={state}
      onChange={setState}
      blockRenderMap={blocks}
      webDriverTestID={name}
      ariaLabel={label}
      ariaMultiline
      role="textbox"
      spellCheck
      stripPastedStyles
      placeholder={placeholder}
      keyBindingFn={(event) => {
        const isSubmit = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        return isSubmit ? 'submit' : getDefaultKeyBinding(event);
      }}
      handleKeyCommand={(command) => {
        if (command !== 'submit') return 'not-handled';
        submit();
        return 'handled';
      }}
    />
  );
}
