/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Nothing_YetInputs */

const nl_rentfile_nothing_yet = /** @type {(inputs: Rentfile_Nothing_YetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er wordt nog niets gewijzigd.`)
};

const en_rentfile_nothing_yet = /** @type {(inputs: Rentfile_Nothing_YetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing is changed yet.`)
};

/**
* | output |
* | --- |
* | "Nothing is changed yet." |
*
* @param {Rentfile_Nothing_YetInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_nothing_yet = /** @type {((inputs?: Rentfile_Nothing_YetInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Nothing_YetInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_nothing_yet(inputs)
	return nl_rentfile_nothing_yet(inputs)
});