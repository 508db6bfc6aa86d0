import type { JSX } from 'preact';
import { m } from '../messages';

/** The way back to the administrator's desk. */
export function RegionBack(): JSX.Element {
  return <p><a href="/region">{m.region_back()}</a></p>;
}
