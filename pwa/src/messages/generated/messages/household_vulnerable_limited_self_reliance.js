/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Vulnerable_Limited_Self_RelianceInputs */

const nl_household_vulnerable_limited_self_reliance = /** @type {(inputs: Household_Vulnerable_Limited_Self_RelianceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Redt het niet alleen`)
};

const en_household_vulnerable_limited_self_reliance = /** @type {(inputs: Household_Vulnerable_Limited_Self_RelianceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cannot manage alone`)
};

/**
* | output |
* | --- |
* | "Cannot manage alone" |
*
* @param {Household_Vulnerable_Limited_Self_RelianceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_vulnerable_limited_self_reliance = /** @type {((inputs?: Household_Vulnerable_Limited_Self_RelianceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Vulnerable_Limited_Self_RelianceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_vulnerable_limited_self_reliance(inputs)
	return nl_household_vulnerable_limited_self_reliance(inputs)
});