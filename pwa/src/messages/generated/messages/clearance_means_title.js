/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_Means_TitleInputs */

const nl_clearance_means_title = /** @type {(inputs: Clearance_Means_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat betekent een vrijgave?`)
};

const en_clearance_means_title = /** @type {(inputs: Clearance_Means_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What does a clearance mean?`)
};

/**
* | output |
* | --- |
* | "What does a clearance mean?" |
*
* @param {Clearance_Means_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_means_title = /** @type {((inputs?: Clearance_Means_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_Means_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_means_title(inputs)
	return nl_clearance_means_title(inputs)
});