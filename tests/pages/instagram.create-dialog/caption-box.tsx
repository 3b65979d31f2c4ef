import { useEffect, useRef } from 'react';
import { LexicalBox } from '../lexical/lexical-box';
import { words } from '../site/switches';
import { asks } from './asks';
import { renderLikeOldBuild } from './old-build';

const limit = words('2.200', '2,200');
const withGroups = (count: number): string => count.toLocaleString(words('id-ID', 'en-US'));
const label = words('Tulis keterangan...', 'Write a caption...');

interface CaptionBoxProps {
  caption: string;
  mount: number;
  onText: (text: string) => void;
}

/** The box of the create dialog and of "Edit info", with its counter. */
export function CaptionBox({ caption, mount, onText }: CaptionBoxProps) {
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => (asks.isOldBuild && area.current ? renderLikeOldBuild(area.current) : undefined), []);
  return (
    <>
      <div className="ig-box" ref={area}>
        <LexicalBox key={mount} kind="plain" label={label} placeholder={label} initialText={caption} onText={onText} />
      </div>
      <div className="ig-counter">
        {withGroups(caption.length)}/{limit}
      </div>
    </>
  );
}
