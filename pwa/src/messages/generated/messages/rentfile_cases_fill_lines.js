/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Cases_Fill_LinesInputs */

const nl_rentfile_cases_fill_lines = /** @type {(inputs: Rentfile_Cases_Fill_LinesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zet elke bewoner op een eigen regel, met hetzelfde contractnummer. Ook elk volgend contact krijgt een eigen regel.`)
};

const en_rentfile_cases_fill_lines = /** @type {(inputs: Rentfile_Cases_Fill_LinesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Put each resident on a line of their own, with the same tenancy number. Each further contact gets a line of its own too.`)
};

/**
* | output |
* | --- |
* | "Put each resident on a line of their own, with the same tenancy number. Each further contact gets a line of its own too." |
*
* @param {Rentfile_Cases_Fill_LinesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_fill_lines = /** @type {((inputs?: Rentfile_Cases_Fill_LinesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_Fill_LinesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_fill_lines(inputs)
	return nl_rentfile_cases_fill_lines(inputs)
});