/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Cases_Nothing_YetInputs */

const nl_rentfile_cases_nothing_yet = /** @type {(inputs: Rentfile_Cases_Nothing_YetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er wordt nog niets gemaakt.`)
};

const en_rentfile_cases_nothing_yet = /** @type {(inputs: Rentfile_Cases_Nothing_YetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing is made yet.`)
};

/**
* | output |
* | --- |
* | "Nothing is made yet." |
*
* @param {Rentfile_Cases_Nothing_YetInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_nothing_yet = /** @type {((inputs?: Rentfile_Cases_Nothing_YetInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_Nothing_YetInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_nothing_yet(inputs)
	return nl_rentfile_cases_nothing_yet(inputs)
});