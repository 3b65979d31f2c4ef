export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Place {
  left: number;
  top: number;
  maxHeight: number;
}

/** CSS pixels. */
const width = 360;
const gap = 16;
const edge = 8;
/** Height of the head row of Instagram's dialog, which holds its back arrow and "Bagikan". */
const headRow = 56;
/** A panel lower than this is of no use, even where it would leave the site's button free. */
const least = 240;

/**
 * Where chip or panel stands beside the box `frame` in a viewport: to the right of it where there is room, else
 * to the left, else at the right edge of the screen. The chip is level with the frame's top, the panel uses the
 * whole height. `overPhoto`: the caption is at the right of a wide dialog, so it may lie over the photo at its
 * left, below the head row, and never over the caption. `button`, the site's own, is left free where it stands under
 * the panel: in the foot row of a page.
 */
export function placePanel(
  frame: Box,
  viewport: { width: number; height: number },
  { isOpen, overPhoto, button }: { isOpen: boolean; overPhoto: boolean; button?: Box },
): Place {
  const isRoomRight = frame.right + edge + width <= viewport.width;
  const isOverPhoto = overPhoto && !isRoomRight && viewport.width > 900;
  const level = isOverPhoto ? frame.top + headRow : isOpen ? gap : frame.top;
  const top = Math.max(edge, Math.min(level, viewport.height - 120));
  const below = viewport.height - top - gap;
  const left = isOverPhoto
    ? Math.max(edge, frame.left + edge)
    : isRoomRight
      ? Math.min(frame.right + gap, viewport.width - width - edge)
      : frame.left - gap - width >= edge
        ? frame.left - gap - width
        : Math.max(0, viewport.width - width - edge);
  const isOverButton = button && button.right > left && button.left < left + width;
  const above = isOverButton ? button.top - gap - top : below;
  return { left, top, maxHeight: above >= least ? Math.min(above, below) : below };
}
