/**
 * Stretches a passphrase beside the page: the screen stays alive for the second
 * it takes, and its memory goes with this worker.
 */
import { argon, type Stretch } from './argon';

declare const self: { postMessage(answer: object): void } & typeof globalThis;

self.addEventListener('message', ({ data }: MessageEvent<Stretch>) => void argon(data).then((stretched) => self.postMessage(stretched)));
