/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Health_TitleInputs */

const nl_region_health_title = /** @type {(inputs: Region_Health_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Werking van het systeem`)
};

const en_region_health_title = /** @type {(inputs: Region_Health_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How the system is doing`)
};

/**
* | output |
* | --- |
* | "How the system is doing" |
*
* @param {Region_Health_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_health_title = /** @type {((inputs?: Region_Health_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Health_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_health_title(inputs)
	return nl_region_health_title(inputs)
});