import type { Page } from '@playwright/test';

/** One line of the table. */
export interface Line {
  readonly what: string;
  readonly unit: 'ms' | 'bytes';
  readonly rounds: readonly number[];
  /** At most this, by the median or, where people notice the worst, the 95th percentile; none is for information. */
  readonly aim?: { readonly by: 'median' | 'p95'; readonly most: number };
}

/** Runs what taps or types, and resolves with the ms from that event to the first frame in which `h1` says so, or the list has so many rows. */
export async function until(page: Page, event: 'click' | 'input', shown: { readonly h1: string } | { readonly rows: number }, act: () => Promise<unknown>): Promise<number> {
  const measured = page.evaluate(([name, wanted]) => new Promise<number>((resolve) => {
    let from = 0;
    addEventListener(name, ({ timeStamp }) => { from = timeStamp; }, { capture: true, once: true });
    const there = () => ('h1' in wanted ? document.querySelector('h1')?.textContent?.includes(wanted.h1) : document.querySelectorAll('[role=listitem] h3').length === wanted.rows);
    const look = () => { if (from > 0 && there()) resolve(performance.now() - from); else requestAnimationFrame(look); };
    look();
  }), [event, shown] as const);
  await act();
  return measured;
}

/** The processor of a slower tablet: so many times slower than this machine, until what is returned is called. */
export async function slowDown(page: Page, times: number): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
  return async () => void await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
}

/** From now on a page notes when its first field for secret words was drawn, in ms since it began, as `fieldAt`. */
export async function noteField(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('input[type=password]') === null) requestAnimationFrame(look);
      else Object.assign(globalThis, { fieldAt: performance.now() });
    };
    requestAnimationFrame(look);
  });
}

/** Bytes of requests and answers, with their headers, while `act` runs. */
export async function bytesOf(page: Page, act: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  session.on('Network.requestWillBeSent', ({ request }) => { bytes += Buffer.byteLength(request.postData ?? ''); });
  session.on('Network.requestWillBeSentExtraInfo', ({ headers }) => { bytes += Object.entries(headers).reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0); });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength; });
  await session.send('Network.enable');
  await act();
  await session.detach();
  return bytes;
}

/** In the page: from a tap on a link to the first frame in which it is the screen one is on, with a title; and to the first without anything that is still coming. */
export function timed(href: string): Promise<{ readonly answered: number; readonly whole: number }> {
  return new Promise((resolve) => {
    let [from, answered] = [0, 0];
    const before = document.querySelector('h1');
    addEventListener('click', ({ timeStamp }) => { from = timeStamp; }, { capture: true, once: true });
    const look = () => {
      const here = from > 0 && document.querySelector(`nav a[href="${href}"]`)?.getAttribute('aria-current') === 'page' && ![null, before].includes(document.querySelector('h1'));
      if (here && answered === 0) answered = performance.now() - from;
      if (here && document.querySelector('.loading') === null) resolve({ answered, whole: performance.now() - from });
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** The table as people read it. */
export function table(lines: readonly Line[]): string {
  const rows = lines.map(({ what, unit, rounds, aim }) => {
    const [median, p95] = [at(rounds, 0.5), at(rounds, 0.95)];
    const met = aim === undefined ? '' : (aim.by === 'p95' ? p95 : median) <= aim.most ? 'met' : 'NOT MET';
    return [what, `${Math.round(median)}`, `${Math.round(p95)}`, `${rounds.length}`, aim === undefined ? '' : `${aim.by} ≤ ${aim.most}`, unit, met];
  });
  return columns([['what', 'median', 'p95', 'rounds', 'aim', 'unit', ''], ...rows]);
}

/** Cells under each other, each column as wide as its widest. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd()).join('\n');
}

function at(rounds: readonly number[], part: number): number {
  const sorted = rounds.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)]!;
}
