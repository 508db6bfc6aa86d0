/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Column_UrgentInputs */

const nl_team_column_urgent = /** @type {(inputs: Team_Column_UrgentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dringend`)
};

const en_team_column_urgent = /** @type {(inputs: Team_Column_UrgentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Urgent`)
};

/**
* | output |
* | --- |
* | "Urgent" |
*
* @param {Team_Column_UrgentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_column_urgent = /** @type {((inputs?: Team_Column_UrgentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Column_UrgentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_column_urgent(inputs)
	return nl_team_column_urgent(inputs)
});