/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Common_InfoInputs */

const nl_common_info = /** @type {(inputs: Common_InfoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uitleg`)
};

const en_common_info = /** @type {(inputs: Common_InfoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Information`)
};

/**
* | output |
* | --- |
* | "Information" |
*
* @param {Common_InfoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_info = /** @type {((inputs?: Common_InfoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_InfoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_info(inputs)
	return nl_common_info(inputs)
});