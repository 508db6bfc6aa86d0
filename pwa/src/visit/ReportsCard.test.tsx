import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { registerHousehold } from '../household/apply';
import type { HouseholdFile } from '../household/file';
import { recordVisit } from './apply';
import { ReportsCard, type OlderReports } from './ReportsCard';

const writing = (id: string, householdId: string) => ({ id, householdId, recordedAt: '2026-12-01T10:00:00Z', command: {} });

function aFile(): HouseholdFile {
  const address = { street: 'Voorbeeldstraat', houseNumber: '1', city: 'Voorbeeldstad' };
  const file = registerHousehold(undefined, { name: 'Voorbeeld', address, residents: [] }, writing('h', 'h'));
  const visited = recordVisit(file, { on: '2025-01-07', outcome: 'SPOKEN', summary: 'Gesproken.' }, writing('old', 'h'));
  return { ...visited!, shortenedVisits: ['old'] };
}

const names = { person: () => 'Sam', organisation: () => 'Team' };
const page = (older: OlderReports) => renderToString(<ReportsCard file={aFile()} names={names as never} mayCopy={false} corrects={null} pending={new Set()} older={older} onFetchOlder={() => undefined} />);
const texts = { id: 'old', othersPresent: '', discussed: 'De brief van de gemeente.', householdSays: '', finances: '', children: '', roof: '', agreements: '' };

describe('a report that is older than a year and a half', () => {
  it('says that only its summary is here, and how to get the rest', () => {
    expect(page({ kind: 'NOT_ASKED' })).toMatch(/Gesproken\..*ouder dan anderhalf jaar.*Haal het hele verslag op/u);
    expect(page({ kind: 'NO_CONNECTION' })).toContain('Er is geen verbinding.');
  });

  it('is shown whole when it was fetched', () => {
    const fetched = page({ kind: 'LIST', visits: [texts] });
    expect(fetched).toContain('De brief van de gemeente.');
    expect(fetched).not.toContain('ouder dan anderhalf jaar');
  });
});
