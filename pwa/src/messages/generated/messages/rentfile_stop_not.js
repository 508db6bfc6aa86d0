/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Stop_NotInputs */

const nl_rentfile_stop_not = /** @type {(inputs: Rentfile_Stop_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ga door met verwerken`)
};

const en_rentfile_stop_not = /** @type {(inputs: Rentfile_Stop_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Go on taking in`)
};

/**
* | output |
* | --- |
* | "Go on taking in" |
*
* @param {Rentfile_Stop_NotInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_stop_not = /** @type {((inputs?: Rentfile_Stop_NotInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Stop_NotInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_stop_not(inputs)
	return nl_rentfile_stop_not(inputs)
});