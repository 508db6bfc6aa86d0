import type { JSX } from 'preact';
import type { HouseholdFile } from '../household/file';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { Card, DefinitionList } from '../ui';
import { moment } from '../ui/format';

/** Who opened the file from outside, and why; nothing where nobody did, or for who may not know. */
export function GlassSection({ file, desk }: { readonly file: HouseholdFile; readonly desk: Desk }): JSX.Element | null {
  const breaks = file.glassBreaks ?? [];
  if (breaks.length === 0) return null;
  return (
    <Card title={m.glass_section()} id="glass">
      <DefinitionList facts={[...breaks].reverse().map(({ reason, made }) => ({
        term: made.at === null ? '' : moment(made.at), value: reason, note: `${desk.person(made.by)}, ${desk.organisation(made.for)}`,
      }))} />
    </Card>
  );
}
