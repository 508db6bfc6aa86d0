/** The region's numbers for an emergency (practice 33). Mirrors server/casework/phonelist.go. */
import type { RegionNumbersQuery, SetRegionNumbers } from '../graphql/graphql';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import { blank } from '../ui/values';

/** One number as typed. */
export type NumberRow = Pick<RegionNumbersQuery['regionNumbers']['lines'][number], 'name' | 'phone' | 'note'>;

/** The list as typed, in the order it is shown. */
export interface NumbersValues {
  readonly version: number; // of the list its writer saw; a draft keeps it
  readonly lines: readonly NumberRow[];
}

/** A row nobody filled in. */
export const NO_NUMBER: NumberRow = { name: '', phone: '', note: '' };

const PHONE = /^\+?[0-9][0-9 ()-]{1,23}$/u;

/** Whether something can be dialled. */
export function dialable(phone: string): boolean {
  return PHONE.test(phone.trim());
}

/** Nobody typed anything in this row: it is left out. */
export function isEmptyRow({ name, phone, note }: NumberRow): boolean {
  return blank(name) && blank(phone) && blank(note);
}

/** What does not fit yet; the path counts the rows that are sent. */
export function numbersFaults({ lines }: Pick<NumbersValues, 'lines'>): Faults {
  return Object.fromEntries(lines.flatMap((line, at) => (isEmptyRow(line) ? [] : [
    ...(blank(line.name) ? [[`lines.${at}.name`, m.region_fault_name()]] : []),
    ...(dialable(line.phone) ? [] : [[`lines.${at}.phone`, m.region_fault_phone()]]),
  ])) as [string, string][]);
}

/** The change of a form without faults. */
export function setNumbers({ version, lines }: NumbersValues, id: string): SetRegionNumbers {
  return { id, expectedVersion: version, lines: lines.filter((line) => !isEmptyRow(line)).map(({ name, phone, note }) => ({ name: name.trim(), phone: phone.trim(), note: note.trim() })) };
}
