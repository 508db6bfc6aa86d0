/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Common_Error_AmountInputs */

const nl_common_error_amount = /** @type {(inputs: Common_Error_AmountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf het bedrag als 75,50.`)
};

const en_common_error_amount = /** @type {(inputs: Common_Error_AmountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write the amount as 75.50.`)
};

/**
* | output |
* | --- |
* | "Write the amount as 75.50." |
*
* @param {Common_Error_AmountInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_error_amount = /** @type {((inputs?: Common_Error_AmountInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_Error_AmountInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_error_amount(inputs)
	return nl_common_error_amount(inputs)
});