/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Nobody_ContactedInputs */

const nl_household_alert_nobody_contacted = /** @type {(inputs: Household_Alert_Nobody_ContactedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niemand zocht nog contact sinds de huurachterstand begon.`)
};

const en_household_alert_nobody_contacted = /** @type {(inputs: Household_Alert_Nobody_ContactedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody has sought contact since the arrears began.`)
};

/**
* | output |
* | --- |
* | "Nobody has sought contact since the arrears began." |
*
* @param {Household_Alert_Nobody_ContactedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_nobody_contacted = /** @type {((inputs?: Household_Alert_Nobody_ContactedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Nobody_ContactedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_nobody_contacted(inputs)
	return nl_household_alert_nobody_contacted(inputs)
});