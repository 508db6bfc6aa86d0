/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_PhaseInputs */

const nl_search_phase = /** @type {(inputs: Search_PhaseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fase`)
};

const en_search_phase = /** @type {(inputs: Search_PhaseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Phase`)
};

/**
* | output |
* | --- |
* | "Phase" |
*
* @param {Search_PhaseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_phase = /** @type {((inputs?: Search_PhaseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_PhaseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_phase(inputs)
	return nl_search_phase(inputs)
});