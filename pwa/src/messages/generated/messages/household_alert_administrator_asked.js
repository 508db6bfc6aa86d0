/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Administrator_AskedInputs */

const nl_household_alert_administrator_asked = /** @type {(inputs: Household_Alert_Administrator_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een betalingsregeling wacht op uw akkoord`)
};

const en_household_alert_administrator_asked = /** @type {(inputs: Household_Alert_Administrator_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A payment arrangement waits for your agreement`)
};

/**
* | output |
* | --- |
* | "A payment arrangement waits for your agreement" |
*
* @param {Household_Alert_Administrator_AskedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_administrator_asked = /** @type {((inputs?: Household_Alert_Administrator_AskedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Administrator_AskedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_administrator_asked(inputs)
	return nl_household_alert_administrator_asked(inputs)
});