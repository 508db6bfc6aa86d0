/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_CompositionInputs */

const nl_statistics_composition = /** @type {(inputs: Statistics_CompositionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Samenstelling`)
};

const en_statistics_composition = /** @type {(inputs: Statistics_CompositionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Composition`)
};

/**
* | output |
* | --- |
* | "Composition" |
*
* @param {Statistics_CompositionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_composition = /** @type {((inputs?: Statistics_CompositionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_CompositionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_composition(inputs)
	return nl_statistics_composition(inputs)
});