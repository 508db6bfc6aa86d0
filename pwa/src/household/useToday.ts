import { useEffect, useState } from 'preact/hooks';
import { dayOf } from '../ui/format';

const MINUTE_MS = 60_000;

/** The calendar day in Amsterdam; a screen that stays open over midnight is drawn again. */
export function useToday(): string {
  const [today, setToday] = useState(() => dayOf(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setToday(dayOf(new Date())), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return today;
}
