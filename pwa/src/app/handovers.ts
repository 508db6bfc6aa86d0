import { list, string } from '../sync/check';
import type { AppTablet } from './tablet';

/** The sealed note with the appointments whose hand-over somebody opened on this device. */
const NOTE = 'handovers';

/** As many as are remembered: of older ones the file was opened long ago. */
const MOST = 200;

type Remembering = Pick<AppTablet, 'remember' | 'remembered'>;

/** The appointments whose hand-over was opened here. */
export async function openedHandovers(tablet: Remembering): Promise<readonly string[]> {
  return list(await tablet.remembered(NOTE), string) ?? [];
}

/** Remembers, sealed, that the file that came with a hand-over was opened here: it is no news any more. */
export async function noteHandover(tablet: Remembering, appointment: string): Promise<void> {
  const opened = await openedHandovers(tablet);
  if (!opened.includes(appointment)) await tablet.remember(NOTE, [...opened, appointment].slice(-MOST));
}
