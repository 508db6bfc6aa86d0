/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_NamelessInputs */

const nl_rentfile_nameless = /** @type {(inputs: Rentfile_NamelessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bestand zonder naam`)
};

const en_rentfile_nameless = /** @type {(inputs: Rentfile_NamelessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`File without a name`)
};

/**
* | output |
* | --- |
* | "File without a name" |
*
* @param {Rentfile_NamelessInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_nameless = /** @type {((inputs?: Rentfile_NamelessInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_NamelessInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_nameless(inputs)
	return nl_rentfile_nameless(inputs)
});