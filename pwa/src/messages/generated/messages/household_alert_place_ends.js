/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Place_EndsInputs */

const nl_household_alert_place_ends = /** @type {(inputs: Household_Alert_Place_EndsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een plek stopt binnen 14 dagen. Regel wat daarna komt.`)
};

const en_household_alert_place_ends = /** @type {(inputs: Household_Alert_Place_EndsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A place ends within 14 days. Arrange what comes next.`)
};

/**
* | output |
* | --- |
* | "A place ends within 14 days. Arrange what comes next." |
*
* @param {Household_Alert_Place_EndsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_place_ends = /** @type {((inputs?: Household_Alert_Place_EndsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Place_EndsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_place_ends(inputs)
	return nl_household_alert_place_ends(inputs)
});