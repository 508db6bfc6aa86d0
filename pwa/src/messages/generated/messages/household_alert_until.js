/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Household_Alert_UntilInputs */

const nl_household_alert_until = /** @type {(inputs: Household_Alert_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`tot en met ${i?.day}`)
};

const en_household_alert_until = /** @type {(inputs: Household_Alert_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`until ${i?.day}`)
};

/**
* | output |
* | --- |
* | "until {day}" |
*
* @param {Household_Alert_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_until = /** @type {((inputs: Household_Alert_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_until(inputs)
	return nl_household_alert_until(inputs)
});