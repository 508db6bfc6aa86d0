/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Cases_LookInputs */

const nl_rentfile_cases_look = /** @type {(inputs: Rentfile_Cases_LookInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bekijk wat er wordt gemaakt`)
};

const en_rentfile_cases_look = /** @type {(inputs: Rentfile_Cases_LookInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`See what will be made`)
};

/**
* | output |
* | --- |
* | "See what will be made" |
*
* @param {Rentfile_Cases_LookInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_look = /** @type {((inputs?: Rentfile_Cases_LookInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_LookInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_look(inputs)
	return nl_rentfile_cases_look(inputs)
});