import { useEffect } from 'preact/hooks';

const EVERY_MS = 2000;

/** Asks again every two seconds while something is being made, and somebody looks. */
export function useLive(open: boolean, again: () => void): void {
  useEffect(() => {
    if (!open) return;
    const timer = setInterval(() => { if (!document.hidden) again(); }, EVERY_MS);
    return () => clearInterval(timer);
  }, [open, again]);
}
