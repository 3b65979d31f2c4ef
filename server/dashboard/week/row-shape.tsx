import { StatusShape, statusList } from '@/components/parts/status-shape';
import { type Standing, standingList } from './standing';

/** Two strokes in a circle, as on the key that lets a player rest. */
function RestShape() {
  return (
    <svg className="shape" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <g fill="none" stroke="var(--putus)" strokeWidth="2.2" strokeLinecap="round">
        <circle cx="10" cy="10" r="8" />
        <path d="M7.8 7v6M12.2 7v6" />
      </g>
    </svg>
  );
}

/** The shapes, drawn once for all the rows of a page: a page with hundreds of units stays light. */
export function ShapeDrawings() {
  return (
    <svg className="drawings" width="0" height="0" aria-hidden="true">
      {standingList.map((standing) => (
        <symbol key={standing} id={`s-${standing}`} viewBox="0 0 20 20">
          {statusList.some((one) => one === standing) ? (
            <StatusShape status={standing as (typeof statusList)[number]} size={20} />
          ) : (
            <RestShape />
          )}
        </symbol>
      ))}
    </svg>
  );
}

interface RowShapeProps {
  standing: Standing;
  /** Width and height in CSS pixels. */
  size: number;
}

/** The shape of one unit, on a page that has {@link ShapeDrawings}. Always put its word beside it. */
export function RowShape({ standing, size }: RowShapeProps) {
  return (
    <svg className="shape" width={size} height={size} aria-hidden="true">
      <use href={`#s-${standing}`} />
    </svg>
  );
}
