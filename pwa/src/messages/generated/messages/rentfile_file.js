/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_FileInputs */

const nl_rentfile_file = /** @type {(inputs: Rentfile_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bestand met huurstanden`)
};

const en_rentfile_file = /** @type {(inputs: Rentfile_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`File with rent balances`)
};

/**
* | output |
* | --- |
* | "File with rent balances" |
*
* @param {Rentfile_FileInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_file = /** @type {((inputs?: Rentfile_FileInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_FileInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_file(inputs)
	return nl_rentfile_file(inputs)
});