/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Cases_AgainInputs */

const nl_rentfile_cases_again = /** @type {(inputs: Rentfile_Cases_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verbeter de regels in uw bestand en breng het nog een keer. Wat er al is, komt niet dubbel.`)
};

const en_rentfile_cases_again = /** @type {(inputs: Rentfile_Cases_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Correct the lines in your file and bring it again. What is there already does not double.`)
};

/**
* | output |
* | --- |
* | "Correct the lines in your file and bring it again. What is there already does not double." |
*
* @param {Rentfile_Cases_AgainInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_again = /** @type {((inputs?: Rentfile_Cases_AgainInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_AgainInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_again(inputs)
	return nl_rentfile_cases_again(inputs)
});