/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Why_PregnantInputs */

const nl_household_why_pregnant = /** @type {(inputs: Household_Why_PregnantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`iemand is zwanger`)
};

const en_household_why_pregnant = /** @type {(inputs: Household_Why_PregnantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`somebody is pregnant`)
};

/**
* | output |
* | --- |
* | "somebody is pregnant" |
*
* @param {Household_Why_PregnantInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_why_pregnant = /** @type {((inputs?: Household_Why_PregnantInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Why_PregnantInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_why_pregnant(inputs)
	return nl_household_why_pregnant(inputs)
});