/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Term_ExpiredInputs */

const nl_household_alert_term_expired = /** @type {(inputs: Household_Alert_Term_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De termijn van de opschorting is voorbij. Breng het terug in het Regieteam.`)
};

const en_household_alert_term_expired = /** @type {(inputs: Household_Alert_Term_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The term of the suspension has expired. Bring it back to the Regieteam.`)
};

/**
* | output |
* | --- |
* | "The term of the suspension has expired. Bring it back to the Regieteam." |
*
* @param {Household_Alert_Term_ExpiredInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_term_expired = /** @type {((inputs?: Household_Alert_Term_ExpiredInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Term_ExpiredInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_term_expired(inputs)
	return nl_household_alert_term_expired(inputs)
});