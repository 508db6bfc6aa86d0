/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_NoneInputs */

const nl_overview_none = /** @type {(inputs: Overview_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog niemand kreeg een overzicht.`)
};

const en_overview_none = /** @type {(inputs: Overview_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody was given an overview yet.`)
};

/**
* | output |
* | --- |
* | "Nobody was given an overview yet." |
*
* @param {Overview_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_none = /** @type {((inputs?: Overview_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_none(inputs)
	return nl_overview_none(inputs)
});