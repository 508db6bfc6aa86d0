/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_TitleInputs */

const nl_arrangement_title = /** @type {(inputs: Arrangement_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Betalingsregelingen`)
};

const en_arrangement_title = /** @type {(inputs: Arrangement_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Payment arrangements`)
};

/**
* | output |
* | --- |
* | "Payment arrangements" |
*
* @param {Arrangement_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_title = /** @type {((inputs?: Arrangement_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_title(inputs)
	return nl_arrangement_title(inputs)
});