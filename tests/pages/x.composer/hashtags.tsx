import { CompositeDecorator } from 'draft-js';
import type { ReactNode } from 'react';

const hashtag = /#[\p{L}\p{N}_]+/gu;

/** Colours hashtags while typing, so that the text is split over several leaves as on the site. */
export const hashtagDecorator = new CompositeDecorator([
  {
    strategy(block, mark) {
      for (const found of block.getText().matchAll(hashtag)) mark(found.index, found.index + found[0].length);
    },
    component: ({ children }: { children?: ReactNode }) => <span className="hashtag">{children}</span>,
  },
]);
