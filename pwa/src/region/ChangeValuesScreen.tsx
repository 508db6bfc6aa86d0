import type { JSX } from 'preact';
import { useLocation } from 'preact-iso/router';
import { useCallback, useMemo } from 'preact/hooks';
import { AskedView } from '../app/AskedView';
import { change, useChangeId } from '../app/change';
import type { ScreenProps } from '../app/screens';
import { useTablet } from '../app/tablet';
import { useAsked } from '../app/useAsked';
import { RegionParametersDocument, SetRegionParametersDocument } from '../graphql/graphql';
import { useToday } from '../household/useToday';
import { m } from '../messages';
import { Card, DayField, Form, PageTitle, SelectField, TextArea, TextField } from '../ui';
import { Rows } from '../ui/Rows';
import { useSendForm } from '../ui/sendForm';
import { changeFaults, nameOf, saySafety, sayValue, setParameters, type ChangeValues, type Parameter, type ValueRow } from './values';

const DRAFT = { householdId: 'region', kind: 'setRegionParameters' };

interface Props {
  readonly version: number;
  readonly parameters: readonly Parameter[];
  readonly code: string | undefined;
}

/** Sets one or more values of the region from a day on, with a reason. */
export function ChangeValuesScreen({ query }: ScreenProps): JSX.Element {
  const asked = useAsked(RegionParametersDocument, {});
  return (
    <>
      <p><a href="/region/values">{m.region_values_back()}</a></p>
      <PageTitle>{m.region_change_title()}</PageTitle>
      <p class="reading">{m.region_change_intro()}</p>
      <AskedView asked={asked}>{({ regionParameters }) => <ChangeForm {...regionParameters} code={query['code']} />}</AskedView>
    </>
  );
}

function ChangeForm({ version, parameters, code }: Props): JSX.Element {
  const tablet = useTablet();
  const today = useToday();
  const { route } = useLocation();
  const changeId = useChangeId();
  const blank: ValueRow = { code: '', value: '' };
  const initial = useMemo<ChangeValues>(() => ({ version, values: [{ ...blank, code: parameters.find((one) => one.code === code)?.code ?? '' }], fromDay: today, reason: '' }), []);
  const faults = useCallback((values: ChangeValues) => changeFaults(values, parameters, today), [parameters, today]);
  const form = useSendForm<ChangeValues>({
    initial, faults, draft: DRAFT,
    onSend: async (values) => {
      const sent = await change(tablet, SetRegionParametersDocument, { parameters: setParameters(values, changeId(values)) });
      if (sent.kind === 'DONE') await tablet.dropDraft(DRAFT.householdId, DRAFT.kind);
      return sent;
    },
    onDone: () => route('/region/values?saved'),
  });
  const chosen = (at: number) => parameters.find((one) => one.code === form.values.values[at]?.code);
  return (
    <Form form={form} submit={m.region_change_do()}>
      <Rows label={m.region_change_values()} rowName={m.region_change_value()} blank={blank} {...form.field('values')}>
        {(at) => (
          <>
            <SelectField label={m.region_change_which()} width="wide" options={parameters.map((one) => ({ value: one.code, label: nameOf(one) }))} {...form.cell('values', at, 'code')} />
            {chosen(at)?.unit === 'YES_NO'
              ? <SelectField label={m.region_change_to()} width="short" options={[{ value: '1', label: m.common_yes() }, { value: '0', label: m.common_no() }]} {...form.cell('values', at, 'value')} />
              : <TextField label={m.region_change_to()} hint={chosen(at) ? hintOf(chosen(at)!) : undefined} width="short" inputMode="numeric" {...form.cell('values', at, 'value')} />}
          </>
        )}
      </Rows>
      <Card>
        <DayField label={m.region_change_from()} hint={m.region_change_from_hint()} min={today} {...form.field('fromDay')} />
        <TextArea label={m.region_change_reason()} hint={m.region_change_reason_hint()} {...form.field('reason')} />
      </Card>
    </Form>
  );
}

function hintOf(parameter: Parameter): string {
  const { code, value, unit, minimum, maximum } = parameter;
  const words = m.region_change_hint({ value: sayValue(value, unit), minimum, maximum: sayValue(maximum, unit) });
  return [words, saySafety(code)].filter((sentence) => sentence !== null).join(' ');
}
