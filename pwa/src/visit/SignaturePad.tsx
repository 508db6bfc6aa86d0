import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Bytes } from '../vault/bytes';

/** A line that somebody drew. */
interface Point {
  readonly x: number;
  readonly y: number;
}

const [WIDTH, HEIGHT] = [1200, 400]; // of the picture, in pixels
const INK = 5; // width of the line, in pixels of the picture
const LEAST = 60; // pixels that a signature is long at least: a tap is none

/** What a pad gives when it is asked. */
export interface Pad {
  readonly clear: () => void;
  /** The signature as a PNG on white; null when nothing was drawn. */
  readonly picture: () => Promise<Bytes | null>;
}

/** A field to sign in with a finger, a pen or a mouse. */
export function SignaturePad({ label, padRef, onDrawn }: { readonly label: string; readonly padRef: { current: Pad | null }; readonly onDrawn: (drawn: boolean) => void }): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  const last = useRef<Point | null>(null);
  const length = useRef(0);
  const clear = () => {
    const paper = canvas.current?.getContext('2d');
    if (!paper) return;
    paper.fillStyle = '#fff';
    paper.fillRect(0, 0, WIDTH, HEIGHT);
    length.current = 0;
    onDrawn(false);
  };
  useEffect(() => {
    padRef.current = { clear, picture: async () => (canvas.current && length.current >= LEAST ? png(canvas.current) : null) };
    clear();
  }, []);
  const at = (event: PointerEvent): Point => {
    const { left, top, width, height } = (event.currentTarget as HTMLCanvasElement).getBoundingClientRect();
    return { x: ((event.clientX - left) / width) * WIDTH, y: ((event.clientY - top) / height) * HEIGHT };
  };
  const draw = (event: PointerEvent) => {
    const paper = canvas.current?.getContext('2d');
    if (!paper || last.current === null) return;
    const to = at(event);
    Object.assign(paper, { lineWidth: INK, lineCap: 'round', strokeStyle: '#000' });
    paper.beginPath();
    paper.moveTo(last.current.x, last.current.y);
    paper.lineTo(to.x, to.y);
    paper.stroke();
    length.current += Math.hypot(to.x - last.current.x, to.y - last.current.y);
    last.current = to;
    onDrawn(length.current >= LEAST);
  };
  const stop = () => {
    last.current = null;
  };
  return (
    <canvas ref={canvas} class="signature" width={WIDTH} height={HEIGHT} role="img" aria-label={label}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        last.current = at(event);
      }}
      onPointerMove={draw} onPointerUp={stop} onPointerCancel={stop} />
  );
}

function png(canvas: HTMLCanvasElement): Promise<Bytes | null> {
  return new Promise((resolve) => canvas.toBlob((picture) => {
    if (picture) void picture.arrayBuffer().then((bytes) => resolve(new Uint8Array(bytes)));
    else resolve(null);
  }, 'image/png'));
}
