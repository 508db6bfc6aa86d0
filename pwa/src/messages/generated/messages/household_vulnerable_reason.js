/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Vulnerable_ReasonInputs */

const nl_household_vulnerable_reason = /** @type {(inputs: Household_Vulnerable_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom is dit huishouden kwetsbaar?`)
};

const en_household_vulnerable_reason = /** @type {(inputs: Household_Vulnerable_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why is this household vulnerable?`)
};

/**
* | output |
* | --- |
* | "Why is this household vulnerable?" |
*
* @param {Household_Vulnerable_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_vulnerable_reason = /** @type {((inputs?: Household_Vulnerable_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Vulnerable_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_vulnerable_reason(inputs)
	return nl_household_vulnerable_reason(inputs)
});