/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_About_EvictionInputs */

const nl_overview_about_eviction = /** @type {(inputs: Overview_About_EvictionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stappen van de rechter en de deurwaarder`)
};

const en_overview_about_eviction = /** @type {(inputs: Overview_About_EvictionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Steps of court and bailiff`)
};

/**
* | output |
* | --- |
* | "Steps of court and bailiff" |
*
* @param {Overview_About_EvictionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_about_eviction = /** @type {((inputs?: Overview_About_EvictionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_About_EvictionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_about_eviction(inputs)
	return nl_overview_about_eviction(inputs)
});