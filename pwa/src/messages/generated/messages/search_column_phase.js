/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_Column_PhaseInputs */

const nl_search_column_phase = /** @type {(inputs: Search_Column_PhaseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fase`)
};

const en_search_column_phase = /** @type {(inputs: Search_Column_PhaseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Phase`)
};

/**
* | output |
* | --- |
* | "Phase" |
*
* @param {Search_Column_PhaseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_column_phase = /** @type {((inputs?: Search_Column_PhaseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_Column_PhaseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_column_phase(inputs)
	return nl_search_column_phase(inputs)
});