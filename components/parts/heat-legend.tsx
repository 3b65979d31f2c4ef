import { HeatSquare } from './heat-map';

/** What the sizes of the squares mean. Hidden from screen readers: the map's summary gives the numbers. */
export const HeatLegend = () => (
  <span className="heat-legend" aria-hidden="true">
    0
    <svg className="heat-legend-squares" aria-hidden="true" viewBox="0 0 64 14">
      {[0, 1, 2, 3].map((n) => (
        <HeatSquare key={n} x={5 + n * 17} y={7} n={n} />
      ))}
    </svg>
    3+
  </span>
);
