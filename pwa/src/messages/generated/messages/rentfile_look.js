/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_LookInputs */

const nl_rentfile_look = /** @type {(inputs: Rentfile_LookInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bekijk wat er verandert`)
};

const en_rentfile_look = /** @type {(inputs: Rentfile_LookInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`See what changes`)
};

/**
* | output |
* | --- |
* | "See what changes" |
*
* @param {Rentfile_LookInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_look = /** @type {((inputs?: Rentfile_LookInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_LookInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_look(inputs)
	return nl_rentfile_look(inputs)
});