/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_NavInputs */

const nl_rentfile_nav = /** @type {(inputs: Rentfile_NavInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huurbestanden`)
};

const en_rentfile_nav = /** @type {(inputs: Rentfile_NavInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rent files`)
};

/**
* | output |
* | --- |
* | "Rent files" |
*
* @param {Rentfile_NavInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_nav = /** @type {((inputs?: Rentfile_NavInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_NavInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_nav(inputs)
	return nl_rentfile_nav(inputs)
});