/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Numbers_IntroInputs */

const nl_region_numbers_intro = /** @type {(inputs: Region_Numbers_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze nummers staan op elke tablet, ook zonder internet. 112 en Veilig Thuis staan er al bij.`)
};

const en_region_numbers_intro = /** @type {(inputs: Region_Numbers_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`These numbers are on every tablet, also without internet. 112 and Safe Home are there already.`)
};

/**
* | output |
* | --- |
* | "These numbers are on every tablet, also without internet. 112 and Safe Home are there already." |
*
* @param {Region_Numbers_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_numbers_intro = /** @type {((inputs?: Region_Numbers_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Numbers_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_numbers_intro(inputs)
	return nl_region_numbers_intro(inputs)
});