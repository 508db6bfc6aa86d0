/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_IntroInputs */

const nl_region_intro = /** @type {(inputs: Region_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hier regelt u wat iedereen gebruikt. Dossiers van huishoudens ziet u hier niet.`)
};

const en_region_intro = /** @type {(inputs: Region_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Here you keep what everybody uses. You do not see the files of households.`)
};

/**
* | output |
* | --- |
* | "Here you keep what everybody uses. You do not see the files of households." |
*
* @param {Region_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_intro = /** @type {((inputs?: Region_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_intro(inputs)
	return nl_region_intro(inputs)
});