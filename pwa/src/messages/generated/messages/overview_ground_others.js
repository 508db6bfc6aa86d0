/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_Ground_OthersInputs */

const nl_overview_ground_others = /** @type {(inputs: Overview_Ground_OthersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het gaat ook over iemand anders`)
};

const en_overview_ground_others = /** @type {(inputs: Overview_Ground_OthersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It is about somebody else too`)
};

/**
* | output |
* | --- |
* | "It is about somebody else too" |
*
* @param {Overview_Ground_OthersInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_ground_others = /** @type {((inputs?: Overview_Ground_OthersInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_Ground_OthersInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_ground_others(inputs)
	return nl_overview_ground_others(inputs)
});