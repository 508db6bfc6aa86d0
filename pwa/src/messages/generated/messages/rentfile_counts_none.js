/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Counts_NoneInputs */

const nl_rentfile_counts_none = /** @type {(inputs: Rentfile_Counts_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uw organisatie heeft nog geen huurbestand gebracht.`)
};

const en_rentfile_counts_none = /** @type {(inputs: Rentfile_Counts_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your organisation has not brought a rent file yet.`)
};

/**
* | output |
* | --- |
* | "Your organisation has not brought a rent file yet." |
*
* @param {Rentfile_Counts_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_counts_none = /** @type {((inputs?: Rentfile_Counts_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Counts_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_counts_none(inputs)
	return nl_rentfile_counts_none(inputs)
});