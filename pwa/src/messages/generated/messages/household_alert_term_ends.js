/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Term_EndsInputs */

const nl_household_alert_term_ends = /** @type {(inputs: Household_Alert_Term_EndsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De termijn van de opschorting eindigt bijna. Spreek af wat daarna komt.`)
};

const en_household_alert_term_ends = /** @type {(inputs: Household_Alert_Term_EndsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The term of the suspension ends soon. Agree what comes next.`)
};

/**
* | output |
* | --- |
* | "The term of the suspension ends soon. Agree what comes next." |
*
* @param {Household_Alert_Term_EndsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_term_ends = /** @type {((inputs?: Household_Alert_Term_EndsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Term_EndsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_term_ends(inputs)
	return nl_household_alert_term_ends(inputs)
});