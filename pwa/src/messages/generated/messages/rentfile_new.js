/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_NewInputs */

const nl_rentfile_new = /** @type {(inputs: Rentfile_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nieuw bestand`)
};

const en_rentfile_new = /** @type {(inputs: Rentfile_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New file`)
};

/**
* | output |
* | --- |
* | "New file" |
*
* @param {Rentfile_NewInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_new = /** @type {((inputs?: Rentfile_NewInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_NewInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_new(inputs)
	return nl_rentfile_new(inputs)
});