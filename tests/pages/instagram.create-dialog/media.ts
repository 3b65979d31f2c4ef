import { words } from '../site/switches';
import samplePicture from './sample-picture.svg';

/** What a post shows: it decides the request that publishes it and the words at its end. */
export type MediaKind = 'photo' | 'carousel' | 'reel';

export interface Media {
  kind: MediaKind;
  pictures: string[];
}

export const sampleMedia: Record<MediaKind, Media> = {
  photo: { kind: 'photo', pictures: [samplePicture] },
  carousel: { kind: 'carousel', pictures: [samplePicture, samplePicture, samplePicture] },
  reel: { kind: 'reel', pictures: [samplePicture] },
};

export function mediaOf(files: File[]): Media {
  const kind = files.some(({ type }) => type.startsWith('video/')) ? 'reel' : files.length > 1 ? 'carousel' : 'photo';
  return { kind, pictures: files.map((file) => URL.createObjectURL(file)) };
}

export const endpoints: Record<MediaKind, string> = {
  photo: '/api/v1/media/configure/',
  carousel: '/api/v1/media/configure_sidecar/',
  reel: '/api/v1/media/configure_to_clips/',
};

export const sharedWords = (kind: MediaKind): string =>
  kind === 'reel'
    ? words('Reel Anda telah dibagikan.', 'Your reel has been shared.')
    : words('Postingan Anda telah dibagikan.', 'Your post has been shared.');
