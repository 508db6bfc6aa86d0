import type { JSX } from 'preact';
import type { Measure } from '../graphql/graphql';
import { m } from '../messages';
import { said } from './figures';
import type { Catalogue } from './StatisticsScreen';

/** What each measure counts, in words. */
export function Definitions({ catalogue, measures }: { readonly catalogue: Catalogue; readonly measures: readonly Measure[] }): JSX.Element {
  return (
    <dl>
      {catalogue.measures.filter(({ measure }) => measures.includes(measure)).map(({ measure, name, counts, basis, source }) => (
        <div key={measure}><dt><strong>{said(name)}</strong></dt><dd>{said(counts)} {basis === 'COHORT' ? m.statistics_cohort() : m.statistics_period()} ({source})</dd></div>
      ))}
    </dl>
  );
}
