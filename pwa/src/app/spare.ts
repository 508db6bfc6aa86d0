import type { AppTablet } from './tablet';

/**
 * The camera is not "hidden" (tablet §2): called when a photo is about to be taken,
 * on the click that opens the camera or the picker of photos. Returns how to say
 * that it is over, for `change` and `cancel` of the file field. Where the browser
 * says neither, the next touch of the page ends it, and a quarter of an hour does.
 */
export function spareCamera(tablet: Pick<AppTablet, 'setExempt'>): () => void {
  tablet.setExempt('CAMERA', true);
  let over = false;
  return () => {
    if (!over) tablet.setExempt('CAMERA', false);
    over = true;
  };
}
