/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Warning_FirstInputs */

const nl_household_warning_first = /** @type {(inputs: Household_Warning_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lees dit eerst. Daarna ziet u het adres.`)
};

const en_household_warning_first = /** @type {(inputs: Household_Warning_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read this first. Then you see the address.`)
};

/**
* | output |
* | --- |
* | "Read this first. Then you see the address." |
*
* @param {Household_Warning_FirstInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_warning_first = /** @type {((inputs?: Household_Warning_FirstInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Warning_FirstInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_warning_first(inputs)
	return nl_household_warning_first(inputs)
});