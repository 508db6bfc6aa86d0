import type { Field, ReadingLevel, ResidentRole } from '../graphql/graphql';
import { sayLanguage, sayRole } from '../household/words';
import { m } from '../messages';
import { day, postalCode } from '../ui/format';

/** What a field is called. */
export function sayField(field: Field): string {
  switch (field) {
    case 'NAME': return m.conflict_field_name();
    case 'STREET': return m.conflict_field_street();
    case 'HOUSE_NUMBER': return m.conflict_field_house_number();
    case 'SUFFIX': return m.conflict_field_suffix();
    case 'POSTAL_CODE': return m.conflict_field_postal_code();
    case 'CITY': return m.conflict_field_city();
    case 'PHONE': return m.conflict_field_phone();
    case 'EMAIL': return m.conflict_field_email();
    case 'BEST_TIME': return m.conflict_field_best_time();
    case 'LANGUAGE': return m.conflict_field_language();
    case 'ROLE': return m.conflict_field_role();
    case 'READS_DUTCH': return m.conflict_field_reads_dutch();
    case 'INTERPRETER': return m.conflict_field_interpreter();
    case 'PREGNANT': return m.conflict_field_pregnant();
    case 'ABSENT': return m.conflict_field_absent();
    case 'BIRTH_DATE': return m.conflict_field_birth_date();
    case 'LEFT_ON': return m.conflict_field_left_on();
  }
}

/** A value as people read it: days in words, codes by their names, nothing as "(leeg)". */
export function sayValue(field: Field, value: string): string {
  if (value === '') return m.conflict_empty();
  switch (field) {
    case 'BIRTH_DATE':
    case 'LEFT_ON': return day(value);
    case 'INTERPRETER':
    case 'PREGNANT':
    case 'ABSENT': return value === 'true' ? m.conflict_yes() : m.conflict_no();
    case 'ROLE': return sayRole(value as ResidentRole);
    case 'READS_DUTCH': return sayReading(value as ReadingLevel);
    case 'LANGUAGE': return sayLanguage(value);
    case 'POSTAL_CODE': return postalCode(value);
    case 'NAME':
    case 'STREET':
    case 'HOUSE_NUMBER':
    case 'SUFFIX':
    case 'CITY':
    case 'PHONE':
    case 'EMAIL':
    case 'BEST_TIME': return value;
  }
}

function sayReading(level: ReadingLevel): string {
  switch (level) {
    case 'WELL': return m.conflict_reads_well();
    case 'LITTLE': return m.conflict_reads_little();
    case 'NOT': return m.conflict_reads_not();
  }
}
