/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Case_Team_EndsInputs */

const nl_household_alert_case_team_ends = /** @type {(inputs: Household_Alert_Case_Team_EndsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het team van de casemanager stopt. Kies een andere casemanager.`)
};

const en_household_alert_case_team_ends = /** @type {(inputs: Household_Alert_Case_Team_EndsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The team of the case manager stops. Choose another case manager.`)
};

/**
* | output |
* | --- |
* | "The team of the case manager stops. Choose another case manager." |
*
* @param {Household_Alert_Case_Team_EndsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_case_team_ends = /** @type {((inputs?: Household_Alert_Case_Team_EndsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Case_Team_EndsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_case_team_ends(inputs)
	return nl_household_alert_case_team_ends(inputs)
});