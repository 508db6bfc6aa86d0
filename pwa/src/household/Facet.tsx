import type { ComponentChildren, JSX } from 'preact';
import { m } from '../messages';
import { Card } from '../ui';
import type { HouseholdFile } from './file';

interface Props {
  readonly file: HouseholdFile;
  readonly facet: HouseholdFile['access'][number]['facet'];
  readonly title: string;
  readonly id?: string;
  readonly children: () => ComponentChildren;
}

/** A part of the file; where it is cut away it says so, and never shows an empty list that lies. */
export function Facet({ file, facet, title, id, children }: Props): JSX.Element {
  const access = file.access.find((one) => one.facet === facet);
  return (
    <Card title={title} {...(id !== undefined && { id })}>
      {access?.sight === 'NONE' ? <p class="soft">{m.household_cut()}</p> : (
        <div class="stack">
          {access?.sight === 'PART' && <p class="soft small">{m.household_part()}</p>}
          {children()}
        </div>
      )}
    </Card>
  );
}
