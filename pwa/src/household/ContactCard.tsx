import type { JSX } from 'preact';
import { m } from '../messages';
import { Card, DefinitionList, LinkButton } from '../ui';
import type { HouseholdFile } from './file';
import { addressLine } from './summary';
import { hasRead, warningsOn, type Reader } from './warnings';
import { sayLanguage } from './words';

/** How the household is reached. */
export function ContactCard({ file, edits, reader }: { readonly file: HouseholdFile; readonly edits: boolean; readonly reader: Reader }): JSX.Element {
  const { phone, email, bestTime, language } = file.contact;
  const known = (text: string) => (text === '' ? <span class="soft">{m.household_contact_unknown()}</span> : text);
  return (
    <Card title={m.household_contact_title()} id="contact">
      <div class="stack">
        <DefinitionList facts={[
          { term: m.household_contact_address(), value: hasRead(warningsOn(file, reader.today), reader) ? known(addressLine(file.address)) : m.household_warning_first_above() },
          { term: m.household_contact_phone(), value: phone === '' ? known('') : <a href={`tel:${phone.replace(/[^+\d]/gu, '')}`}>{phone}</a> },
          { term: m.household_contact_email(), value: email === '' ? known('') : <a href={`mailto:${email}`}>{email}</a> },
          { term: m.household_contact_best_time(), value: known(bestTime) },
          { term: m.household_contact_language(), value: known(language === '' ? '' : sayLanguage(language)) },
        ]} />
        {edits && <div><LinkButton href={`/households/${file.id}/contact`}>{m.household_contact_edit()}</LinkButton></div>}
      </div>
    </Card>
  );
}
