import { useEffect, useState } from 'preact/hooks';

const WIDE = '(min-width: 56rem)'; // where the kit puts columns beside each other

/** Whether two columns stand beside each other. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const follow = () => setWide(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return wide;
}
