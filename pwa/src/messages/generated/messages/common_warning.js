/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Common_WarningInputs */

const nl_common_warning = /** @type {(inputs: Common_WarningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Let op`)
};

const en_common_warning = /** @type {(inputs: Common_WarningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Please note`)
};

/**
* | output |
* | --- |
* | "Please note" |
*
* @param {Common_WarningInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_warning = /** @type {((inputs?: Common_WarningInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_WarningInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_warning(inputs)
	return nl_common_warning(inputs)
});