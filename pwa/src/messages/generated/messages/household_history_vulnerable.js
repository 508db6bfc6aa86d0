/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ why: NonNullable<unknown> }} Household_History_VulnerableInputs */

const nl_household_history_vulnerable = /** @type {(inputs: Household_History_VulnerableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Kwetsbaar gemeld: ${i?.why}`)
};

const en_household_history_vulnerable = /** @type {(inputs: Household_History_VulnerableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Marked as vulnerable: ${i?.why}`)
};

/**
* | output |
* | --- |
* | "Marked as vulnerable: {why}" |
*
* @param {Household_History_VulnerableInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_vulnerable = /** @type {((inputs: Household_History_VulnerableInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_VulnerableInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_vulnerable(inputs)
	return nl_household_history_vulnerable(inputs)
});