/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Column_VisitsInputs */

const nl_team_column_visits = /** @type {(inputs: Team_Column_VisitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bezoeken (7 dagen)`)
};

const en_team_column_visits = /** @type {(inputs: Team_Column_VisitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Visits (7 days)`)
};

/**
* | output |
* | --- |
* | "Visits (7 days)" |
*
* @param {Team_Column_VisitsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_column_visits = /** @type {((inputs?: Team_Column_VisitsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Column_VisitsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_column_visits(inputs)
	return nl_team_column_visits(inputs)
});