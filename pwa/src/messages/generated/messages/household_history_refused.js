/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_History_RefusedInputs */

const nl_household_history_refused = /** @type {(inputs: Household_History_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`niet aangenomen`)
};

const en_household_history_refused = /** @type {(inputs: Household_History_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not accepted`)
};

/**
* | output |
* | --- |
* | "not accepted" |
*
* @param {Household_History_RefusedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_refused = /** @type {((inputs?: Household_History_RefusedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_RefusedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_refused(inputs)
	return nl_household_history_refused(inputs)
});