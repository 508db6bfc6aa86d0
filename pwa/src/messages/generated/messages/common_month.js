/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Common_MonthInputs */

const nl_common_month = /** @type {(inputs: Common_MonthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Maand`)
};

const en_common_month = /** @type {(inputs: Common_MonthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Month`)
};

/**
* | output |
* | --- |
* | "Month" |
*
* @param {Common_MonthInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_month = /** @type {((inputs?: Common_MonthInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_MonthInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_month(inputs)
	return nl_common_month(inputs)
});