/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Release_OverviewInputs */

const nl_household_verb_release_overview = /** @type {(inputs: Household_Verb_Release_OverviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Overzicht voor een bewoner vrijgegeven`)
};

const en_household_verb_release_overview = /** @type {(inputs: Household_Verb_Release_OverviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Overview for a resident released`)
};

/**
* | output |
* | --- |
* | "Overview for a resident released" |
*
* @param {Household_Verb_Release_OverviewInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_release_overview = /** @type {((inputs?: Household_Verb_Release_OverviewInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Release_OverviewInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_release_overview(inputs)
	return nl_household_verb_release_overview(inputs)
});