/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Common_Error_DayInputs */

const nl_common_error_day = /** @type {(inputs: Common_Error_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul de hele datum in.`)
};

const en_common_error_day = /** @type {(inputs: Common_Error_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Enter the whole date.`)
};

/**
* | output |
* | --- |
* | "Enter the whole date." |
*
* @param {Common_Error_DayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_error_day = /** @type {((inputs?: Common_Error_DayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_Error_DayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_error_day(inputs)
	return nl_common_error_day(inputs)
});