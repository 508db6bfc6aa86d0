import type { JSX } from 'preact';
import { m } from '../messages';
import { PageTitle } from '../ui/PageTitle';

/** The whole app: which screen belongs to which address. */
export function App(): JSX.Element {
  return <main id="content"><PageTitle>{m.app_name()}</PageTitle></main>;
}
