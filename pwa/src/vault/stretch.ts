import { trustedScript } from '../offline/trusted';
import type { Stretch, Stretched } from './argon';
import workerUrl from './stretch.worker?worker&url';

/** argon2id over a passphrase, beside the page where there are workers; the page stays alive meanwhile. */
export async function stretch(asked: Stretch): Promise<Stretched> {
  if (typeof Worker === 'undefined') return here(asked);
  try {
    return await beside(asked);
  } catch {
    return here(asked); // the vault must open, also where a browser gives us no worker
  }
}

async function beside(asked: Stretch): Promise<Stretched> {
  const worker = new Worker(trustedScript(workerUrl));
  try {
    return await new Promise<Stretched>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Stretched>) => resolve(data));
      worker.addEventListener('error', reject);
      worker.postMessage(asked);
    });
  } finally {
    worker.terminate();
  }
}

async function here(asked: Stretch): Promise<Stretched> {
  const { argon } = await import('./argon');
  return argon(asked);
}
