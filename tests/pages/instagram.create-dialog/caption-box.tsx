import * as oldLexical from '../../old-lexical/lexical-parts';
import type { LexicalParts } from '../lexical/create-box';
import { LexicalBox } from '../lexical/lexical-box';
import { words } from '../site/switches';
import { asks } from './asks';

/** The types of the two versions differ, the parts that a box needs do not. */
const oldParts = oldLexical as unknown as LexicalParts;

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
  return (
    <>
      <div className="ig-box">
        <LexicalBox
          key={mount}
          kind="plain"
          lexical={asks.isOldBuild ? oldParts : undefined}
          label={label}
          placeholder={label}
          initialText={caption}
          onText={onText}
        />
      </div>
      <div className="ig-counter">
        {withGroups(caption.length)}/{limit}
      </div>
    </>
  );
}
