import type { JSX } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import { change, useChangeId } from '../app/change';
import { useTablet } from '../app/tablet';
import { PublishCostTableDocument } from '../graphql/graphql';
import { useToday } from '../household/useToday';
import { m } from '../messages';
import { Card, controlProps, DayField, Field, Form, Notice, Table, type FieldProps } from '../ui';
import { useSendForm, type Faults } from '../ui/sendForm';
import { decoded } from './csv';
import { compareCosts, MOST_LINES, readCosts, type CostTable, type ReadCosts } from './costs';
import { CostLines } from './CostLines';

interface Props {
  readonly newest: CostTable;
  readonly onTouch: () => void;
  readonly onDone: () => void;
}

/** What was chosen: nothing yet, a file that is no table of figures, or what it holds. */
type Chosen = ReadCosts | 'NO_TABLE' | null;

interface Values {
  readonly file: Chosen;
  readonly validFrom: string;
}

/** Brings in figures from a spreadsheet: read here, shown with what changes, and only then published. */
export function CostsImport({ newest, onTouch, onDone }: Props): JSX.Element {
  const tablet = useTablet();
  const today = useToday();
  const changeId = useChangeId();
  const initial = useMemo<Values>(() => ({ file: null, validFrom: today }), []);
  const form = useSendForm<Values>({
    initial, faults: useCallback(importFaults, []), onDone,
    onSend: (values) => {
      onTouch();
      const table = { expectedVersion: newest.version, validFrom: values.validFrom, lines: (values.file as ReadCosts).lines };
      return change(tablet, PublishCostTableDocument, { table: { id: changeId(table), ...table } });
    },
  });
  const { file } = form.values;
  return (
    <Card title={m.region_costs_import_title()} id="costs-import">
      <p class="reading">{m.region_costs_import_what()}</p>
      <Form form={form} submit={m.region_costs_publish()} keepsDraft={false}>
        <FileField label={m.region_costs_file()} hint={m.region_costs_file_hint()} {...form.field('file')} />
        <DayField label={m.region_costs_valid_from()} {...form.field('validFrom')} />
        {file !== null && file !== 'NO_TABLE' && <Preview newest={newest} read={file} />}
      </Form>
    </Card>
  );
}

function importFaults({ file, validFrom }: Values): Faults {
  const wrong = file === null ? m.region_costs_fault_file() : file === 'NO_TABLE' ? m.region_costs_fault_columns()
    : file.wrong.length > 0 ? m.region_costs_fault_wrong() : file.lines.length === 0 ? m.region_costs_fault_empty()
      : file.lines.length > MOST_LINES ? m.region_costs_fault_many({ most: MOST_LINES }) : null;
  return { ...(wrong !== null && { file: wrong }), ...(validFrom === '' && { validFrom: m.region_fault_from() }) };
}

function FileField({ value: _, onChange, ...frame }: FieldProps<Chosen>): JSX.Element {
  const choose = async (file: File | undefined) => onChange(file ? readCosts(decoded(await file.arrayBuffer())) ?? 'NO_TABLE' : null);
  return (
    <Field {...frame}>
      <input {...controlProps(frame)} class="control control-wide" type="file" accept=".csv,text/csv,text/plain" onChange={(event) => void choose(event.currentTarget.files?.[0])} />
    </Field>
  );
}

function Preview({ newest, read: { lines, wrong } }: { readonly newest: CostTable; readonly read: ReadCosts }): JSX.Element {
  const counts = compareCosts(newest.example ? [] : newest.lines, lines);
  return (
    <section class="stack" aria-label={m.region_costs_preview()}>
      {wrong.length > 0 && (
        <Notice tone="danger" role="alert" title={m.region_costs_wrong_title({ count: wrong.length })}>
          <Table caption={m.region_costs_wrong_caption()} rows={wrong} rowKey={({ line }) => `${line}`} columns={[
            { heading: m.region_costs_wrong_line(), cell: ({ line }) => line },
            { heading: m.region_costs_wrong_why(), cell: ({ reasons }) => reasons.join(' ') },
          ]} />
        </Notice>
      )}
      {lines.length > 0 && <Notice role="status"><p>{m.region_costs_preview_counts(counts)}</p></Notice>}
      {lines.length > 0 && <CostLines lines={lines} of={m.region_costs_of_file()} />}
    </section>
  );
}
