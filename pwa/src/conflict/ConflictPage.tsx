import type { JSX } from 'preact';
import type { ScreenProps } from '../app/screens';
import { useTablet } from '../app/tablet';
import { ReadFirst } from '../household/ReadFirst';
import { TabletForm } from '../household/TabletForm';
import { warningsOn } from '../household/warnings';
import { m } from '../messages';
import { LinkButton, Notice } from '../ui';
import { openConflicts } from './choice';
import { ConflictCard } from './ConflictCard';

/** Two values, and a person who chooses which stays; works offline (tablet §4). */
export function ConflictPage({ params }: ScreenProps): JSX.Element {
  const id = params['id'] ?? '';
  const tablet = useTablet();
  const chosenHere = new Set(tablet.operations().map(({ operation }) => operation.command.resolveConflict?.conflict));
  return (
    <TabletForm id={id} verb="resolveConflict" title={m.conflict_title()} intro={m.conflict_intro()}>
      {({ file, desk }) => {
        const waiting = openConflicts(file).filter(({ made }) => !chosenHere.has(made.id));
        return (
          <>
            {chosenHere.size > 0 && [...chosenHere].some((conflict) => (file.conflicts ?? []).some(({ made }) => made.id === conflict)) && <Notice tone="ok" role="status"><p>{m.conflict_saved()}</p></Notice>}
            {waiting.length === 0 && <><p>{m.conflict_none()}</p><div><LinkButton look="main" href={`/households/${id}`}>{m.household_back_file()}</LinkButton></div></>}
            <ReadFirst warnings={waiting.some(({ field }) => ADDRESS.has(field)) ? warningsOn(file, desk.today) : []} reader={{ person: desk.personId, today: desk.today }}>
              {waiting.map((conflict, at) => (
                <ConflictCard key={conflict.made.id} file={file} conflict={conflict} desk={desk} first={at === 0}
                  draft={{ householdId: id, kind: draftOf(conflict.made.id) }} onChoose={(resolveConflict) => tablet.save(id, { resolveConflict }, draftOf(conflict.made.id))} />
              ))}
            </ReadFirst>
          </>
        );
      }}
    </TabletForm>
  );
}

/** The fields that tell where the dwelling is. */
const ADDRESS: ReadonlySet<string> = new Set(['STREET', 'HOUSE_NUMBER', 'SUFFIX', 'POSTAL_CODE', 'CITY']);

function draftOf(conflict: string): string {
  return `resolveConflict.${conflict}`;
}
