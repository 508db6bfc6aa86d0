/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Cases_Fill_DecisionsInputs */

const nl_rentfile_cases_fill_decisions = /** @type {(inputs: Rentfile_Cases_Fill_DecisionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een besluit of plan brengt u niet in met een bestand. Regieroute maakt een conceptmelding, die u zelf afmaakt.`)
};

const en_rentfile_cases_fill_decisions = /** @type {(inputs: Rentfile_Cases_Fill_DecisionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A decision or plan does not come in with a file. Regieroute makes a draft report, which you complete yourself.`)
};

/**
* | output |
* | --- |
* | "A decision or plan does not come in with a file. Regieroute makes a draft report, which you complete yourself." |
*
* @param {Rentfile_Cases_Fill_DecisionsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_fill_decisions = /** @type {((inputs?: Rentfile_Cases_Fill_DecisionsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_Fill_DecisionsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_fill_decisions(inputs)
	return nl_rentfile_cases_fill_decisions(inputs)
});