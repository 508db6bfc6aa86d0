/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Change_WhichInputs */

const nl_region_change_which = /** @type {(inputs: Region_Change_WhichInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Welke waarde`)
};

const en_region_change_which = /** @type {(inputs: Region_Change_WhichInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which value`)
};

/**
* | output |
* | --- |
* | "Which value" |
*
* @param {Region_Change_WhichInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_change_which = /** @type {((inputs?: Region_Change_WhichInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Change_WhichInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_change_which(inputs)
	return nl_region_change_which(inputs)
});