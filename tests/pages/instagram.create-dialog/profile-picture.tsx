import { words } from '../site/switches';

const drawing = (initials: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="#56748a"/><text x="20" y="25" font-family="sans-serif" font-size="14" fill="#fff" text-anchor="middle">${initials}</text></svg>`,
  )}`;

interface ProfilePictureProps {
  account: { handle: string; initials: string };
  size: number;
}

/** The site's profile pictures are images, named in words after their account. */
export const ProfilePicture = ({ account: { handle, initials }, size }: ProfilePictureProps) => (
  <img
    className="ig-face"
    width={size}
    height={size}
    src={drawing(initials)}
    alt={words(`Foto profil ${handle}`, `${handle}'s profile picture`)}
  />
);
