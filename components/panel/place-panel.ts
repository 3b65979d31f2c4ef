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

/**
 * Where chip or panel stands beside the box `frame` in a viewport: to the right of it where there is room, else
 * to the left, else at the right edge of the screen. The chip is level with the frame's top, the panel uses the
 * whole height. `overPhoto`: the caption is at the right of a wide dialog, so it may lie over the photo at its
 * left, below the head row, and never over the caption.
 */
export function placePanel(
  frame: Box,
  viewport: { width: number; height: number },
  { isOpen, overPhoto }: { isOpen: boolean; overPhoto: boolean },
): Place {
  const isRoomRight = frame.right + edge + width <= viewport.width;
  const isOverPhoto = overPhoto && !isRoomRight && viewport.width > 900;
  const level = isOverPhoto ? frame.top + headRow : isOpen ? gap : frame.top;
  const top = Math.max(edge, Math.min(level, viewport.height - 120));
  const maxHeight = viewport.height - top - gap;
  if (isOverPhoto) return { left: Math.max(edge, frame.left + edge), top, maxHeight };
  if (isRoomRight) return { left: Math.min(frame.right + gap, viewport.width - width - edge), top, maxHeight };
  if (frame.left - gap - width >= edge) return { left: frame.left - gap - width, top, maxHeight };
  return { left: Math.max(0, viewport.width - width - edge), top, maxHeight };
}
