import type { JSX } from 'preact';
import { useLocation } from 'preact-iso/router';
import { draftKind, homeOf } from '../app/AboutFile';
import type { Command } from '../app/contract';
import { acting } from '../app/online';
import type { ScreenProps } from '../app/screens';
import { useTablet } from '../app/tablet';
import { useGlass } from '../app/useGlass';
import { m } from '../messages';
import { act } from '../sync';
import { Notice, PageTitle } from '../ui';
import { breakGlass } from './glass';
import { GlassForm } from './GlassForm';

/** Opens a file of others in an emergency: there is no file yet to be about. */
export function GlassScreen({ params }: ScreenProps): JSX.Element {
  const id = params['id'] ?? '';
  const tablet = useTablet();
  const mine = useGlass();
  const { route } = useLocation();
  const kind = draftKind('breakGlass');
  return (
    <>
      <PageTitle>{m.glass_title()}</PageTitle>
      {!mine ? <Notice tone="warning"><p>{m.online_not_yours()}</p></Notice> : (
        <GlassForm draft={{ householdId: id, kind }} onSend={(values) => act(acting(tablet), id, breakGlass(values) as Command, '')}
          onDone={() => void tablet.dropDraft(id, kind).then(() => route(homeOf(id)))} />
      )}
    </>
  );
}
