/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Take_OverInputs */

const nl_household_alert_take_over = /** @type {(inputs: Household_Alert_Take_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies wie het overneemt`)
};

const en_household_alert_take_over = /** @type {(inputs: Household_Alert_Take_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose who takes over`)
};

/**
* | output |
* | --- |
* | "Choose who takes over" |
*
* @param {Household_Alert_Take_OverInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_take_over = /** @type {((inputs?: Household_Alert_Take_OverInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Take_OverInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_take_over(inputs)
	return nl_household_alert_take_over(inputs)
});