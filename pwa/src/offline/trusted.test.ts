import { expect, test } from 'vitest';
import { serviceWorkerUrl, trustedScript } from './trusted';

test('only scripts of the app itself may run beside it', () => {
  for (const url of [serviceWorkerUrl, '/assets/stretch.worker-Dx_9-a.js']) expect(trustedScript(url)).toBe(url);
  for (const url of ['', 'worker.js', '//evil.test/assets/a.js', 'https://evil.test/assets/a.js', '/assets/../uploads/a.js', '/uploads/a.js', 'data:text/javascript,1', '/assets/a.js?x=/worker.js', 'blob:x']) {
    expect(() => trustedScript(url), url).toThrow('Not a script of the app');
  }
});
