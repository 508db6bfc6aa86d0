/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_TitleInputs */

const nl_rentfile_title = /** @type {(inputs: Rentfile_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huurbestanden`)
};

const en_rentfile_title = /** @type {(inputs: Rentfile_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rent files`)
};

/**
* | output |
* | --- |
* | "Rent files" |
*
* @param {Rentfile_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_title = /** @type {((inputs?: Rentfile_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_title(inputs)
	return nl_rentfile_title(inputs)
});