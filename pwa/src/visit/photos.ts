import { hex, sha256, type Bytes } from '../vault/bytes';
import type { Condition, NewAttachment } from './command';

/** A photo of the form: what it is and where it belongs; its bytes are sealed under its id. */
export interface PhotoRow {
  readonly id: string;
  readonly part: 'MONEY' | 'CONDITION' | 'AGREEMENT'; // AGREEMENT is a signature
  /** Of a condition: which one. */
  readonly condition: Condition | null;
  readonly size: number; // bytes
  readonly sha256: string; // hexadecimal
  /** Of a signature: what was agreed when it was drawn. */
  readonly words?: string;
}

/** The most photos of one visit; mirrors `maxAttachments` on the server. */
export const MOST_PHOTOS = 20;

/** The longest side, in pixels: a letter can be read, and it is about 400 kB. */
export const LONGEST_SIDE = 1600;

/** How large a picture is drawn: never larger than it was. */
export function scaled(width: number, height: number): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The row of a photo that was sealed. */
export async function photoRow(id: string, bytes: Bytes, part: PhotoRow['part'], condition: Condition | null): Promise<PhotoRow> {
  return { id, part, condition, size: bytes.length, sha256: hex(await sha256(bytes)) };
}

/** A photo as the visit announces it. */
export function announced({ id, part, condition, size, sha256: digest }: PhotoRow): NewAttachment {
  const what = part === 'AGREEMENT' ? { kind: 'SIGNATURE', contentType: 'image/png' } as const : { kind: 'PHOTO', contentType: 'image/jpeg' } as const;
  return { id, part, condition, ...what, sizeBytes: size, sha256: digest };
}
