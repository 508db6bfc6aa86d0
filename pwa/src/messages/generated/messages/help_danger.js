/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_DangerInputs */

const nl_help_danger = /** @type {(inputs: Help_DangerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Iemand is in gevaar`)
};

const en_help_danger = /** @type {(inputs: Help_DangerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Somebody is in danger`)
};

/**
* | output |
* | --- |
* | "Somebody is in danger" |
*
* @param {Help_DangerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_danger = /** @type {((inputs?: Help_DangerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_DangerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_danger(inputs)
	return nl_help_danger(inputs)
});