/** A switch of Meta's: a checkbox with the role, named by its label. */
export const Switch = ({ label, isOn, turn }: { label: string; isOn: boolean; turn: (isOn: boolean) => void }) => (
  <label className="mbs-switch">
    <span>{label}</span>
    <input
      type="checkbox"
      role="switch"
      aria-label={label}
      checked={isOn}
      onChange={(event) => turn(event.target.checked)}
    />
  </label>
);
