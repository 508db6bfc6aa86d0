import type { Bytes } from '../vault/bytes';
import { scaled } from './photos';

/** 0 to 1: letters of a letter stay sharp. */
const QUALITY = 0.8;

/**
 * A photo drawn anew, at most 1600 px: small enough for a bad line, and without
 * where and when it was taken, by which device (tablet §3). Null when it is no
 * picture that this browser can read.
 */
export async function compress(taken: Blob): Promise<Bytes | null> {
  const picture = await createImageBitmap(taken, { imageOrientation: 'from-image' }).catch(() => null);
  if (!picture) return null;
  try {
    const { width, height } = scaled(picture.width, picture.height);
    const canvas = new OffscreenCanvas(width, height);
    const paper = canvas.getContext('2d');
    if (!paper) return null;
    paper.fillStyle = '#fff'; // JPEG has no transparency
    paper.fillRect(0, 0, width, height);
    paper.drawImage(picture, 0, 0, width, height);
    return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY })).arrayBuffer());
  } finally {
    picture.close(); // 12 megapixels are 48 MB
  }
}
