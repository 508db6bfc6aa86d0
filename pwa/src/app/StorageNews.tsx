import type { JSX } from 'preact';
import { m } from '../messages';
import { Notice } from '../ui';
import { cleared } from './kept';
import { roomIn, space } from './space';
import { useTablet } from './tablet';

/** The device is nearly full, or full: said before something does not fit any more. */
export function SpaceNews(): JSX.Element | null {
  const { full } = useTablet().state.value;
  switch (full ? 'NONE' : roomIn(space.value)) {
    case 'ENOUGH': return null;
    case 'LITTLE': return <Notice tone="warning" role="status" title={m.app_space_little()}><p>{m.app_space_make()}</p></Notice>;
    case 'NONE': return <Notice tone="danger" role="alert" title={m.app_space_none()}><p>{m.app_space_make()}</p></Notice>;
  }
}

/** A vault was here, and the browser or somebody cleared it. */
export function ClearedNews(): JSX.Element | null {
  const lost = cleared.value;
  return lost && (
    <Notice tone="danger" role="alert" title={m.app_cleared_title()}>
      <p>{m.app_cleared()}</p>
      <p>{lost.unsent > 0 ? m.app_cleared_unsent({ count: lost.unsent }) : m.app_cleared_nothing()}</p>
    </Notice>
  );
}
