/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_End_SubmitInputs */

const nl_household_end_submit = /** @type {(inputs: Household_End_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vastleggen`)
};

const en_household_end_submit = /** @type {(inputs: Household_End_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record`)
};

/**
* | output |
* | --- |
* | "Record" |
*
* @param {Household_End_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_end_submit = /** @type {((inputs?: Household_End_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_End_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_end_submit(inputs)
	return nl_household_end_submit(inputs)
});