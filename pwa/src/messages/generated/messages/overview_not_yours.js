/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_Not_YoursInputs */

const nl_overview_not_yours = /** @type {(inputs: Overview_Not_YoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit overzicht kan niet. Misschien is deze bewoner geheim voor u.`)
};

const en_overview_not_yours = /** @type {(inputs: Overview_Not_YoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This overview cannot be made. Perhaps this resident is secret to you.`)
};

/**
* | output |
* | --- |
* | "This overview cannot be made. Perhaps this resident is secret to you." |
*
* @param {Overview_Not_YoursInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_not_yours = /** @type {((inputs?: Overview_Not_YoursInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_Not_YoursInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_not_yours(inputs)
	return nl_overview_not_yours(inputs)
});