/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_To_WorkInputs */

const nl_rentfile_to_work = /** @type {(inputs: Rentfile_To_WorkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naar de huurachterstanden`)
};

const en_rentfile_to_work = /** @type {(inputs: Rentfile_To_WorkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To the arrears`)
};

/**
* | output |
* | --- |
* | "To the arrears" |
*
* @param {Rentfile_To_WorkInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_to_work = /** @type {((inputs?: Rentfile_To_WorkInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_To_WorkInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_to_work(inputs)
	return nl_rentfile_to_work(inputs)
});