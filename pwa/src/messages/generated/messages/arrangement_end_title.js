/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_End_TitleInputs */

const nl_arrangement_end_title = /** @type {(inputs: Arrangement_End_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Betalingsregeling stoppen`)
};

const en_arrangement_end_title = /** @type {(inputs: Arrangement_End_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`End a payment arrangement`)
};

/**
* | output |
* | --- |
* | "End a payment arrangement" |
*
* @param {Arrangement_End_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_end_title = /** @type {((inputs?: Arrangement_End_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_End_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_end_title(inputs)
	return nl_arrangement_end_title(inputs)
});