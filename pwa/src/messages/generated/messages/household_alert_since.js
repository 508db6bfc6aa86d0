/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Household_Alert_SinceInputs */

const nl_household_alert_since = /** @type {(inputs: Household_Alert_SinceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`sinds ${i?.day}`)
};

const en_household_alert_since = /** @type {(inputs: Household_Alert_SinceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`since ${i?.day}`)
};

/**
* | output |
* | --- |
* | "since {day}" |
*
* @param {Household_Alert_SinceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_since = /** @type {((inputs: Household_Alert_SinceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_SinceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_since(inputs)
	return nl_household_alert_since(inputs)
});