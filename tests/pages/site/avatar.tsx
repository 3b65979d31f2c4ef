/** A round plate with the initials; `tint` turns the colour so that neighbours differ. */
export const Avatar = ({ name, tint = 0, size = 40 }: { name: string; tint?: number; size?: number }) => {
  const initials = name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part[0])
    .join('');
  return (
    <span
      className="avatar"
      aria-hidden="true"
      style={{ width: size, height: size, fontSize: size * 0.36, background: `hsl(${200 + tint * 47} 28% 46%)` }}
    >
      {initials}
    </span>
  );
};
