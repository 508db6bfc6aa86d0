/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_PreviewInputs */

const nl_rentfile_preview = /** @type {(inputs: Rentfile_PreviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat er verandert`)
};

const en_rentfile_preview = /** @type {(inputs: Rentfile_PreviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What changes`)
};

/**
* | output |
* | --- |
* | "What changes" |
*
* @param {Rentfile_PreviewInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_preview = /** @type {((inputs?: Rentfile_PreviewInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_PreviewInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_preview(inputs)
	return nl_rentfile_preview(inputs)
});