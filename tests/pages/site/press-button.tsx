import type { ReactNode } from 'react';

interface PressButtonProps {
  label?: string;
  className?: string;
  isDisabled?: boolean;
  press: () => void;
  children: ReactNode;
}

/** Meta's buttons are never `<button>`: a div with the role, pressed by click, Enter or the space bar. */
export const PressButton = ({ label, className, isDisabled = false, press, children }: PressButtonProps) => (
  <div
    role="button"
    className={className}
    aria-label={label}
    aria-disabled={isDisabled || undefined}
    tabIndex={isDisabled ? -1 : 0}
    onClick={() => !isDisabled && press()}
    onKeyDown={(event) => {
      if (isDisabled || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      press();
    }}
  >
    {children}
  </div>
);
