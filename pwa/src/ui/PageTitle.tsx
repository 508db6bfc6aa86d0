import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { m } from '../messages';
import { exercise } from './exercise';

interface Props {
  /** The title in words; also the name of the browser tab. */
  readonly children: string;
  /** What stands in the browser tab instead, when the title on screen names a person. */
  readonly tab?: string;
}

let opened = false;

/**
 * The one h1 of a screen. It names the browser tab and, after a navigation,
 * takes the focus, so that a screen reader says where somebody arrived.
 */
export function PageTitle({ children, tab = children }: Props): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${exercise.value ? `${m.app_exercise_short()}: ` : ''}${tab} – ${m.app_name()}`;
  }, [tab, exercise.value]);
  useEffect(() => {
    if (opened) heading.current?.focus();
    opened = true; // the first screen leaves the focus where the browser put it
  }, []);
  return <h1 class="page-title" tabIndex={-1} ref={heading}>{children}</h1>;
}
