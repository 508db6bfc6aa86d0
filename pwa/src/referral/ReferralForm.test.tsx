import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { NO_REFERRAL } from './referral';
import { ReferralForm } from './ReferralForm';

const form = (asksSource: boolean) => renderToString(
  <ReferralForm initial={{ ...NO_REFERRAL, source: 'Brief van 3 november' }} derived={[]} asksSource={asksSource} draft={{ householdId: 'h', kind: 'submitReferral' }} 
    shared={{ tenancy: null, kept: [], again: () => undefined, send: () => Promise.reject(new Error('not sent here')), person: () => '' }}
    onSend={() => Promise.reject(new Error('not sent here'))} onDone={() => undefined} />,
);

it('asks who told it only of who reports for a landlord without an account', () => {
  expect(form(true)).toContain('Van wie weet u dit?');
  expect(form(true)).toContain('value="Brief van 3 november"');
  expect(form(false)).not.toContain('Van wie weet u dit?');
});
