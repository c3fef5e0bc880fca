/** A JPEG and its size in pixels. */
export interface OfficePicture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export type ReadPicture = (key: string) => Promise<OfficePicture>;

/** The picture's size within a frame, nothing of it cut off; in the frame's unit. */
export function within(
  { width, height }: Pick<OfficePicture, 'width' | 'height'>,
  frame: { readonly width: number; readonly height: number },
): { width: number; height: number } {
  const scale = Math.min(frame.width / width, frame.height / height);
  return { width: width * scale, height: height * scale };
}
