import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Card, DefinitionList, Form, Notice, RadioGroup, TextArea, type DraftName } from '../ui';
import { day } from '../ui/format';
import { useSendForm } from '../ui/sendForm';
import { optionsOf } from '../ui/values';
import { GROUNDS, overviewFaults, SECTIONS, seenByDay, startOverview, type Overview, type OverviewValues } from './overview';

interface Props {
  readonly overview: Overview;
  readonly desk: Desk;
  readonly draft: DraftName;
  readonly onSend: (values: OverviewValues) => Promise<Sent>;
  readonly onDone: () => void;
}

/** Every part with what is in it, and whether the resident gets it. */
export function OverviewForm({ overview, desk, draft, onSend, onDone }: Props): JSX.Element {
  const initial = useMemo(() => startOverview(overview), []); // what was read is what is given
  const form = useSendForm<OverviewValues>({ initial, faults: overviewFaults, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.overview_submit()}>
      <Notice><p>{m.overview_means()}</p></Notice>
      {form.values.parts.map(({ section, given }, at) => (
        <Card key={section} title={SECTIONS[section]()} id={`part-${section}`}>
          <div class="stack">
            <Lines overview={overview} section={section} desk={desk} />
            <RadioGroup label={m.overview_given()} options={[{ value: 'YES', label: m.overview_given_yes() }, { value: 'NO', label: m.overview_given_no() }]} {...form.cell('parts', at, 'given')}
              onChange={(value) => form.cell('parts', at, 'given').onChange(value === 'NO' ? 'NO' : 'YES')} />
            {given === 'NO' && <RadioGroup list label={m.overview_ground()} options={optionsOf(GROUNDS)} {...form.cell('parts', at, 'ground')} />}
            {given === 'NO' && <TextArea rows={2} label={m.overview_reason()} hint={m.overview_reason_hint()} {...form.cell('parts', at, 'reason')} />}
          </div>
        </Card>
      ))}
    </Form>
  );
}

/** What is recorded in one part. */
export function Lines({ overview, section, desk }: Pick<Props, 'overview' | 'desk'> & { readonly section: OverviewValues['parts'][number]['section'] }): JSX.Element {
  const seen = section === 'ABOUT_LOG' ? seenByDay(overview).map(({ organisation, on, times }) => ({ on, text: m.overview_seen({ organisation: desk.organisation(organisation), count: times }) })) : [];
  const lines = (overview.parts.find((part) => part.section === section)?.lines ?? []).map(({ on, text, organisation }) => ({ on, text, by: organisation }));
  const all = [...lines, ...seen.map((line) => ({ ...line, by: null }))];
  if (all.length === 0) return <p class="soft">{m.overview_empty()}</p>;
  return (
    <DefinitionList facts={all.map(({ on, text, by }) => ({ term: on === null ? m.overview_always() : day(on), value: <span lang="nl">{text}</span>, ...(by !== null && { note: desk.organisation(by) }) }))} />
  );
}
