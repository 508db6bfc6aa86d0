import { useEffect, useState } from 'preact/hooks';
import { SECTIONS, type Section } from './values';

/** From 1000 px, where letters are not made larger: there the parts fit beside the form. */
const WIDE = '(min-width: 62.5rem)';

/** Which part of the visit form is in front. */
export interface Parts {
  /** One part at a time, with a list beside it; else all of them under each other. */
  readonly wide: boolean;
  readonly current: Section;
  readonly show: (section: Section) => void;
}

/** Follows the width of the screen: who turns the tablet stays in the part they were typing in. */
export function useParts(): Parts {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  const [current, setCurrent] = useState<Section>('outcome');
  useEffect(() => {
    const media = matchMedia(WIDE);
    const follow = () => {
      const here = partOf(document.activeElement);
      if (here) setCurrent(here);
      setWide(media.matches);
    };
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return { wide, current, show: setCurrent };
}

/** The part of the form that an element stands in. */
export function partOf(element: Element | null): Section | null {
  const part = element?.closest<HTMLElement>('[data-part]')?.dataset['part'];
  return SECTIONS.find((section) => section === part) ?? null;
}
