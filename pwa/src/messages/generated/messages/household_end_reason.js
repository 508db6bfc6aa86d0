/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_End_ReasonInputs */

const nl_household_end_reason = /** @type {(inputs: Household_End_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat is er gebeurd?`)
};

const en_household_end_reason = /** @type {(inputs: Household_End_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What happened?`)
};

/**
* | output |
* | --- |
* | "What happened?" |
*
* @param {Household_End_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_end_reason = /** @type {((inputs?: Household_End_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_End_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_end_reason(inputs)
	return nl_household_end_reason(inputs)
});