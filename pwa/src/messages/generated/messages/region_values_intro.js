/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Values_IntroInputs */

const nl_region_values_intro = /** @type {(inputs: Region_Values_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Met deze getallen rekent het programma. Iedereen mag ze lezen. Een wijziging geldt vanaf een dag die u kiest.`)
};

const en_region_values_intro = /** @type {(inputs: Region_Values_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The program counts with these numbers. Everybody may read them. A change holds from a day that you choose.`)
};

/**
* | output |
* | --- |
* | "The program counts with these numbers. Everybody may read them. A change holds from a day that you choose." |
*
* @param {Region_Values_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_values_intro = /** @type {((inputs?: Region_Values_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Values_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_values_intro(inputs)
	return nl_region_values_intro(inputs)
});