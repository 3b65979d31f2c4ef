interface MarkProps {
  /** Width and height in CSS pixels. */
  size: number;
}

/** The mark: a check whose long arm sends two waves. Its colours are its own in light and dark. */
export function Mark({ size }: MarkProps) {
  return (
    <svg
      className="mark"
      xmlns="http://www.w3.org/2000/svg"
      width={size}
      height={size}
      viewBox="0 0 64 64"
      aria-hidden="true"
    >
      <rect x="2" y="2" width="60" height="60" rx="16" fill="#0b5f68" />
      <g fill="none" strokeLinecap="round" strokeLinejoin="round">
        <path d="M12 37.5 22 47.5 36 32.5" stroke="#fff" strokeWidth="6.5" />
        <path d="M36 23A9.5 9.5 0 0 1 45.5 32.5M36 15.5A17 17 0 0 1 53 32.5" stroke="#ffc98b" strokeWidth="4.5" />
      </g>
    </svg>
  );
}
