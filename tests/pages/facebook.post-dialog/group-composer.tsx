import { useState } from 'react';
import { LexicalBox } from '../lexical/lexical-box';
import { PressButton } from '../site/press-button';
import { words } from '../site/switches';
import type { AcceptedPost } from '../site/window';
import { AddPicture } from './add-picture';
import { Author } from './author';
import { Refusal } from './refusal';
import { useBox } from './use-box';
import { useSending } from './use-sending';

const hint = words('Tulis sesuatu...', 'Write something...');

function Box({ onPosted }: { onPosted: (post: AcceptedPost) => void }) {
  const { text, setText, mount } = useBox();
  const [hasPicture, setPicture] = useState(false);
  const { state, send } = useSending(onPosted);
  return (
    <>
      <Author group="Warga RW 04" />
      <div className="fb-box">
        <LexicalBox key={mount} kind="rich" placeholder={hint} label={hint} hasAutoFocus onText={setText} />
      </div>
      <AddPicture hasPicture={hasPicture} add={() => setPicture(true)} />
      {state === 'refused' && <Refusal />}
      <PressButton
        className="fb-post"
        label={words('Posting', 'Post')}
        isDisabled={(text.trim() === '' && !hasPicture) || state === 'sending'}
        press={() => send(text)}
      >
        {words('Posting', 'Post')}
      </PressButton>
    </>
  );
}

/** A group's box, which opens in the page itself and folds up when the post is sent: the element around it stays. */
export function GroupComposer({ onPosted }: { onPosted: (post: AcceptedPost) => void }) {
  const [isOpen, setOpen] = useState(false);
  const accept = (post: AcceptedPost) => {
    setOpen(false);
    onPosted(post);
  };
  return (
    <div className="fb-group">
      {isOpen ? (
        <div className="fb-inline">
          <Box onPosted={accept} />
        </div>
      ) : (
        <div className="fb-trigger">
          <PressButton press={() => setOpen(true)}>{hint}</PressButton>
        </div>
      )}
    </div>
  );
}
