/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Closed_IntroInputs */

const nl_region_closed_intro = /** @type {(inputs: Region_Closed_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op deze dagen werkt niemand in de regio. Termijnen in werkdagen tellen ze niet mee. Weekend en feestdagen staan er niet bij: die tellen al niet.`)
};

const en_region_closed_intro = /** @type {(inputs: Region_Closed_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody in the region works on these days. Terms in working days do not count them. Weekends and holidays are not in the list: they do not count already.`)
};

/**
* | output |
* | --- |
* | "Nobody in the region works on these days. Terms in working days do not count them. Weekends and holidays are not in the list: they do not count already." |
*
* @param {Region_Closed_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_closed_intro = /** @type {((inputs?: Region_Closed_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Closed_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_closed_intro(inputs)
	return nl_region_closed_intro(inputs)
});