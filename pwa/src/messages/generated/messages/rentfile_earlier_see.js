/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Earlier_SeeInputs */

const nl_rentfile_earlier_see = /** @type {(inputs: Rentfile_Earlier_SeeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bekijk wat er toen gebeurde`)
};

const en_rentfile_earlier_see = /** @type {(inputs: Rentfile_Earlier_SeeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`See what happened then`)
};

/**
* | output |
* | --- |
* | "See what happened then" |
*
* @param {Rentfile_Earlier_SeeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_earlier_see = /** @type {((inputs?: Rentfile_Earlier_SeeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Earlier_SeeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_earlier_see(inputs)
	return nl_rentfile_earlier_see(inputs)
});