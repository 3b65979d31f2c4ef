import { useState } from 'react';
import { LexicalBox } from '../lexical/lexical-box';
import { account } from '../site/account';
import { PressButton } from '../site/press-button';
import { switches, words } from '../site/switches';
import type { AcceptedPost } from '../site/window';
import { AddPicture } from './add-picture';
import { asks } from './asks';
import { Author } from './author';
import { Dialog, DialogForm } from './dialog';
import { Refusal } from './refusal';
import { SettingsStep, settingsTitle } from './settings-step';
import { useBox } from './use-box';
import { useSending } from './use-sending';

export const question = words(`Apa yang Anda pikirkan, ${account.name}?`, `What's on your mind, ${account.name}?`);

interface PostDialogProps {
  close: () => void;
  onPosted: (post: AcceptedPost, isScheduled: boolean) => void;
}

/** "Buat postingan". With `?steps=` it goes on to the settings of the post, as it does for Pages. */
export function PostDialog({ close, onPosted }: PostDialogProps) {
  const { text, setText, mount } = useBox();
  const [isSettings, setSettings] = useState(false);
  const [isScheduled, setScheduled] = useState(false);
  const [hasPicture, setPicture] = useState(false);
  const { state, send } = useSending((post) => onPosted(post, isScheduled));
  const isEmpty = text.trim() === '' && !hasPicture;
  const goesOn = asks.steps !== null;
  const buttonText = goesOn ? words('Berikutnya', 'Next') : words('Posting', 'Post');
  const isOneDialog = asks.steps === '2';

  const box = (
    <>
      <div className="fb-box">
        <LexicalBox
          key={mount}
          kind="rich"
          placeholder={question}
          label={switches.label ? question : undefined}
          initialText={text}
          hasAutoFocus
          onText={setText}
        />
      </div>
      <AddPicture hasPicture={hasPicture} add={() => setPicture(true)} />
      {state === 'refused' && (!goesOn || isOneDialog) && <Refusal />}
      <PressButton
        className="fb-post"
        label={buttonText}
        isDisabled={isEmpty || state === 'sending'}
        press={() => (goesOn ? setSettings(true) : send(text))}
      >
        {buttonText}
      </PressButton>
    </>
  );
  const settings = (
    <SettingsStep
      state={state}
      isScheduled={isScheduled}
      schedule={() => setScheduled((is) => !is)}
      back={() => setSettings(false)}
      post={() => send(text, () => isOneDialog && setSettings(false))}
    />
  );

  const inFirst = isSettings && isOneDialog;
  const inSecond = isSettings && !isOneDialog;
  return (
    <>
      {!(inSecond && asks.steps === 'new') && (
        <Dialog
          key="first"
          title={inFirst ? settingsTitle() : words('Buat postingan', 'Create post')}
          close={close}
          isEmpty={isEmpty}
          isCovered={inSecond}
        >
          <DialogForm>
            <Author />
            {inFirst ? settings : box}
          </DialogForm>
        </Dialog>
      )}
      {inSecond && (
        <Dialog key="second" title={settingsTitle()} close={close} isEmpty={false}>
          <DialogForm>{settings}</DialogForm>
        </Dialog>
      )}
    </>
  );
}
